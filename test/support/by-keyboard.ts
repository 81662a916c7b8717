import type { TestBrowser } from './open-browser.ts';
import type { People, Side } from './sit-and-press.ts';

/** A menu takes letters typed within a second of each other for one word; this ends the last one. */
const typeAhead = 1_100;

/** The same people without a mouse, on a page as narrow as a small phone. */
export async function byKeyboard({ page, dialog, slack, teams }: TestBrowser): Promise<People> {
  const panes = { slack, teams } as const;
  const names = { slack: 'Slack', teams: 'Teams' } as const;
  await page.setViewportSize({ width: 320, height: 800 });

  /** Tabs on until the focus is on something in `within` whose name begins so. */
  async function tabTo(within: string, name: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate<boolean>(isFocused(within, name))) return;
    }
    throw new Error(`Tab never came to ${name} in ${within}`);
  }

  async function enter(within: string, name: string): Promise<void> {
    await tabTo(within, name);
    await page.keyboard.press('Enter');
    await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  }

  async function show(side: Side): Promise<void> {
    if (await panes[side].isVisible()) return;
    await enter('.side-switch', names[side]);
    await panes[side].waitFor();
  }

  async function press(side: Side, label: string): Promise<void> {
    await show(side);
    await enter(paneOf(side), label);
  }

  async function sit(side: Side, role: string): Promise<void> {
    await show(side);
    await tabTo(paneOf(side), 'Sitting in the seat of');
    for (let tries = 0; tries < 5; tries += 1) {
      await page.waitForTimeout(typeAhead);
      await page.keyboard.type(role);
      const seated = await panes[side].locator('option:checked').first().textContent();
      if (seated === role || seated?.startsWith(`${role} (`) === true) return;
    }
    throw new Error(`${role} could not sit down`);
  }

  async function see(side: Side, words: string): Promise<void> {
    await show(side);
    await panes[side].getByText(words).first().waitFor();
  }

  async function bothShow(words: string): Promise<void> {
    await see('slack', words);
    await see('teams', words);
  }

  async function send(boxes: Readonly<Record<string, string>>, button: string): Promise<void> {
    for (const [label, words] of Object.entries(boxes)) {
      await tabTo('dialog', label);
      await page.keyboard.press('Control+A');
      await page.keyboard.type(words);
    }
    await enter('dialog', button);
    await dialog.getByRole('button', { name: button, exact: true }).waitFor({ state: 'detached' });
  }

  async function close(): Promise<void> {
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  async function choose(side: Side, label: string): Promise<void> {
    await press(side, 'More choices');
    await dialog.waitFor();
    await enter('dialog', label);
  }

  /** Tabs are one stop; the arrows move between them. */
  async function turnTo(side: Side, key: string): Promise<void> {
    await show(side);
    const chosen = await panes[side].getByRole('tab', { selected: true }).textContent();
    await tabTo(paneOf(side), chosen ?? '');
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
  }

  const readPrivately = (side: Side) => turnTo(side, 'ArrowRight');
  const backToChannel = (side: Side) => turnTo(side, 'ArrowLeft');
  return { sit, press, bothShow, see, send, close, choose, readPrivately, backToChannel };
}

function paneOf(side: Side): string {
  return `[data-platform="${side}"]`;
}

function isFocused(within: string, name: string): string {
  return `(() => {
    const focused = document.activeElement;
    if (!focused?.closest(${JSON.stringify(within)})) return false;
    const label = focused.getAttribute('aria-label') ?? (focused.labels?.[0] ?? focused).textContent;
    return label.trim().startsWith(${JSON.stringify(name)});
  })()`;
}
