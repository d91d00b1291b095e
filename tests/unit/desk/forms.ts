import type { testDesk } from './client';

type Browser = ReturnType<Awaited<ReturnType<typeof testDesk>>['browser']>;

const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (_, mark) => marks[mark] ?? '');
const attributeOf = (tag: string, name: string) =>
  plain(new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

/** The fields of the form with this action, as a browser would send them without a button. */
export function formIn(html: string, action: string): URLSearchParams {
  const forms = html.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g);
  const [form = ''] =
    [...forms].find(
      ([text]) => attributeOf(/^<form[^>]*>/.exec(text)?.[0] ?? '', 'action') === action,
    ) ?? [];
  const fields = new URLSearchParams();
  const tags = /<input[^>]*>|<textarea[^>]*>[\s\S]*?<\/textarea>|<select[\s\S]*?<\/select>/g;
  for (const [tag] of form.matchAll(tags)) {
    const isBox = /type="(checkbox|radio)"/.test(tag);
    if (isBox && !/ checked=""/.test(tag)) continue;
    const inner = plain(/^<textarea[^>]*>([\s\S]*?)<\/textarea>/.exec(tag)?.[1] ?? '');
    const chosen = /<option[^>]*selected=""[^>]*>/.exec(tag)?.[0] ?? '';
    const value = tag.startsWith('<input')
      ? attributeOf(tag, 'value')
      : tag.startsWith('<select')
        ? attributeOf(chosen, 'value')
        : inner.replace(/^\n/, '');
    fields.append(attributeOf(tag, 'name'), value);
  }
  fields.delete('token');
  return fields;
}

/** Opens a screen, changes some fields of its form and sends it. */
export async function fill(
  browser: Browser,
  path: string,
  changes: Record<string, string | string[] | ((was: string) => string)>,
) {
  const fields = formIn((await browser.get(path)).text, path);
  for (const [name, value] of Object.entries(changes)) {
    const values = typeof value === 'function' ? value(fields.get(name) ?? '') : value;
    fields.delete(name);
    for (const one of [values].flat()) fields.append(name, one);
  }
  return browser.post(path, [...fields]);
}

/** What a page says at a field. */
export function mistakeAt(html: string, field: string): string {
  return plain(new RegExp(`id="${field}-mistake"[^>]*>([^<]*)<`).exec(html)?.[1] ?? '');
}

/** What was typed in a field of a page. */
export function typedIn(html: string, action: string, field: string): string | undefined {
  return formIn(html, action).get(field) ?? undefined;
}
