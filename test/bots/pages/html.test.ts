import fc from 'fast-check';
import { expect, it } from 'vitest';
import { html } from '#bots/pages/html.ts';

it('keeps what stands in the template, and what was marked up before', () => {
  const items = ['one', 'two'].map((each) => html`<li>${each}</li>`);
  expect(html`<ul class="a">${items}</ul> ${3}\n`.markup).toBe(
    '<ul class="a"><li>one</li><li>two</li></ul> 3\\n',
  );
});

it('lets no value open a tag, end an attribute or begin an entity', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`${text}`;
      expect(markup).not.toMatch(/[<>"']/);
      expect(markup.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
    }),
  );
});

it('says the same to a browser as was put in', () => {
  expect(html`<p title="${`"&<'>`}">${'a < b & "c"'}</p>`.markup).toBe(
    '<p title="&quot;&amp;&lt;&#39;&gt;">a &lt; b &amp; &quot;c&quot;</p>',
  );
});
