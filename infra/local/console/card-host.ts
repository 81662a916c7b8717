import { GlobalSettings, HostConfig } from 'adaptivecards';

GlobalSettings.setTabIndexAtCardRoot = false;

const text = (name: string) => ({ default: `var(--card-${name})`, subtle: 'var(--card-subtle)' });

/** The colours are custom properties, so one drawing serves light and dark. */
const colours = {
  default: text('text'),
  dark: text('text'),
  light: text('text'),
  accent: text('accent'),
  good: text('good'),
  warning: text('warning'),
  attention: text('attention'),
};

const box = (name: string) => ({
  backgroundColor: `var(--card-${name}-back)`,
  foregroundColors: colours,
});

/** Teams' own measures. */
export const teamsHost = new HostConfig({
  fontFamily: 'inherit',
  supportsInteractivity: true,
  hostCapabilities: {},
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: 'var(--line)' },
  fontSizes: { small: 12, default: 14, medium: 15, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  textStyles: {
    heading: { size: 'large', weight: 'bolder', color: 'default', isSubtle: false },
  },
  containerStyles: {
    default: box('default'),
    emphasis: box('emphasis'),
    accent: box('accent'),
    good: box('good'),
    warning: box('warning'),
    attention: box('attention'),
  },
  actions: {
    maxActions: 6,
    spacing: 'default',
    buttonSpacing: 8,
    actionsOrientation: 'horizontal',
    actionAlignment: 'left',
  },
});
