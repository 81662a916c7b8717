import { useEffect, useState } from 'react';

export type Theme = 'light' | 'dark';

const key = 'accord-theme';
const darkMedia = '(prefers-color-scheme: dark)';

/** The colours in use: the person's choice, else what their machine prefers. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [chosen, setChosen] = useState(() => localStorage.getItem(key));
  const [machineDark, setMachineDark] = useState(() => matchMedia(darkMedia).matches);

  useEffect(() => {
    const media = matchMedia(darkMedia);
    const follow = () => setMachineDark(media.matches);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);

  const machine = machineDark ? 'dark' : 'light';
  const theme = chosen === 'dark' || chosen === 'light' ? chosen : machine;
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  const choose = (next: Theme) => {
    localStorage.setItem(key, next);
    setChosen(next);
  };
  return [theme, choose];
}
