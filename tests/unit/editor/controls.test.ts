import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/content/files';
import { schemas } from '@/lib/content/schema';
import { type Control, controlsOf, formKinds } from '@/lib/editor/controls';
import { labelOf } from '@/lib/editor/form/labels';
import { listsOf } from '@/lib/editor/form/lists';

const lists = listsOf(readContent(process.cwd()));

/** Every control of a kind with the path by which its label is found. */
function every(controls: Control[], path: string): [path: string, control: Control][] {
  return controls.flatMap((control) => {
    const own = `${path}.${control.key}`;
    return [[own, control], ...('fields' in control ? every(control.fields, own) : [])];
  });
}

describe.each(formKinds)('the form of a %s', (kind) => {
  const all = every(controlsOf(kind, lists), kind);

  test('has a control for every field of its schema', () => {
    expect(controlsOf(kind, lists).map(({ key }) => key)).toEqual(Object.keys(schemas[kind].shape));
    // Kept out of forms on purpose, and never because nobody knew what to show.
    for (const [path, { type }] of all)
      if (type === 'hidden') expect(labelOf(path)?.as, path).toBe('hidden');
  });

  test('has Dutch words for every control', () => {
    for (const [path, { label }] of all) {
      expect(labelOf(path)?.label, path).toBe(label);
      expect(label, path).toMatch(/^\p{Lu}/u);
    }
  });

  test('has words for everything that can be chosen', () => {
    for (const [path, control] of all)
      if ('options' in control)
        for (const { value, label } of control.options) {
          expect(label, path).not.toBe('');
          if (path !== 'source.icon') expect(label, `${path}: ${value}`).not.toBe(value);
        }
  });
});

test('days are boxes, dates are date fields, people and pages are chosen', () => {
  const types = Object.fromEntries(
    formKinds.flatMap((kind) =>
      every(controlsOf(kind, lists), kind).map(([path, { type }]) => [path, type]),
    ),
  );
  expect(types).toMatchObject({
    'source.title': 'text',
    'source.description': 'longText',
    'source.layer': 'select',
    'source.icon': 'select',
    'source.order': 'number',
    'source.topics': 'checkboxes',
    'source.reviewBy': 'date',
    'source.next': 'selects',
    'translation.translation': 'hidden',
    'person.days': 'checkboxes',
    'person.languages': 'selects',
    'person.email': 'text',
    'person.phone': 'tel',
    'person.away': 'rows',
    'person.away.from': 'date',
    'person.away.reason': 'select',
    'person.away.replacedBy': 'select',
    'person.verified': 'confirmation',
    'organisation.address': 'group',
    'organisation.hours.from': 'time',
    'organisation.approved': 'confirmation',
    'topic.words': 'words',
    'topic.page': 'select',
    'questions.questions': 'keyed',
    'questions.questions.file': 'select',
    'questions.questions.ask': 'lines',
    'notice.sentence': 'select',
    'notice.text': 'words',
    'moved.addresses': 'pairs',
  });
});
