import type { Theme } from './use-theme.ts';
import { words } from './words.ts';

export function ThemeSwitch(props: {
  readonly theme: Theme;
  readonly setTheme: (theme: Theme) => void;
}) {
  const { theme, setTheme } = props;
  return (
    <fieldset className="switch" data-size="small">
      <legend className="unseen">{words.theme}</legend>
      {(['light', 'dark'] as const).map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === theme}
          onClick={() => setTheme(each)}
        >
          {words[each]}
        </button>
      ))}
    </fieldset>
  );
}
