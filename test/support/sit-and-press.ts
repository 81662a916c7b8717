import type { Locator } from 'playwright-core';
import type { TestBrowser } from './open-browser.ts';

export type Side = 'slack' | 'teams';

/** What people do in the console, with whatever they do it. */
export type People = ReturnType<typeof sitAndPress>;

/** People in the console: they sit down, press, fill in, send and read. */
export function sitAndPress({ page, dialog, slack, teams }: TestBrowser) {
  const panes: Readonly<Record<Side, Locator>> = { slack, teams };

  async function sit(side: Side, role: string): Promise<void> {
    const seats = panes[side].getByRole('combobox', { name: 'Sitting in the seat of' });
    const name = new RegExp(`^${role}( \\(|$)`);
    const seat = await seats.locator('option').filter({ hasText: name }).getAttribute('value');
    await seats.selectOption({ value: seat ?? role });
  }

  /** The newest button of that label on one side. */
  async function press(side: Side, label: string): Promise<void> {
    await panes[side]
      .getByRole('button', { name: startingWith(label) })
      .last()
      .click();
  }

  /** Waits until both cards say it: one decision, live on both sides. */
  async function bothShow(words: string): Promise<void> {
    await Promise.all([see('slack', words), see('teams', words)]);
  }

  async function see(side: Side, words: string): Promise<void> {
    await panes[side].getByText(words).first().waitFor();
  }

  /** Fills in the open form and sends it, and waits until what comes next says it is on record. */
  async function send(boxes: Readonly<Record<string, string>>, button: string): Promise<void> {
    for (const [label, words] of Object.entries(boxes)) {
      await dialog.getByLabel(label).fill(words);
    }
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.getByRole('button', { name: button, exact: true }).waitFor({ state: 'detached' });
  }

  async function close(): Promise<void> {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  /** Chooses from the private list behind "More choices". */
  async function choose(side: Side, label: string): Promise<void> {
    await press(side, 'More choices');
    await dialog.getByRole('button', { name: startingWith(label) }).click();
  }

  async function readPrivately(side: Side): Promise<void> {
    await panes[side].getByRole('tab', { name: /^Private messages/ }).click();
  }

  async function backToChannel(side: Side): Promise<void> {
    await panes[side].getByRole('tab').first().click();
  }

  return { sit, press, bothShow, see, send, close, choose, readPrivately, backToChannel };
}

function startingWith(label: string): RegExp {
  return new RegExp(`^${label.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(:|$)`);
}
