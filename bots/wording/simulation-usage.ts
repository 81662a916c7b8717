/** What the command line says about playing a scenario. */
export const simulateUsage = {
  lines: [
    'Plays a scenario by the rules of a forum and says what comes of it.',
    '',
    'A scenario says who is there or answers, declares an interest, stands in or votes, and when.',
    'It prints each step with what was recorded or why it was turned down; then whether enough',
    'people were there and why not, each test of the vote, and the outcome. Nothing is kept.',
    'Where the scenario says what to expect and it comes out otherwise, or where a step is turned',
    'down that was not to be, it says so and ends with 1.',
  ],
  scenario: 'The scenario, in YAML or JSON.',
  constitution:
    'The rules: a file, or the name of a template. Otherwise those that the scenario names.',
} as const;
