import type { Action, Site } from '../actions/draft';
import { newGroup, newHelp, newPage } from '../actions/newPages';
import { type Control, controlsOf, isWords } from '../controls';
import { type Lists, listsOf } from '../form/lists';
import type { Values } from '../form/values';
import type { Job } from '../job';
import type { FieldProblem } from '../store';
import { addressesIn } from '../texts';
import { say } from '../words';

/** What can be new, by the last word of its address. */
export const newKinds = { hulp: 'help', groep: 'group', pagina: 'page' } as const;
/** One of them. */
export type NewKind = (typeof newKinds)[keyof typeof newKinds];

/** What a new page asks, and what becomes of it. */
type NewPageForm = {
  controls: Control[];
  text: NonNullable<Job['text']>;
  make: (values: Values, body: string) => Action;
  fieldOf?: (problem: FieldProblem) => string | undefined;
};

/** The form for something new. */
export function newPageForm(kind: NewKind, site: Site): NewPageForm {
  const lists = listsOf(site.content);
  /** First the words; what can wait stands last. */
  const asking = (without: string[], more: Control[] = []) => {
    const all = controlsOf('source', lists).filter(({ key }) => !without.includes(key));
    const rest = all.filter((one) => !isWords(one));
    return {
      controls: all.filter(isWords),
      text: {
        addresses: addressesIn(site.content.files),
        controls: [...rest.filter(({ isRequired }) => isRequired), ...more],
        structure: rest.filter(({ isRequired }) => !isRequired),
      },
    };
  };
  if (kind === 'group')
    return {
      ...asking(['layer', 'reviewBy']),
      make: (values, body) => newGroup(site, { values, body }),
    };
  if (kind === 'page')
    return {
      ...asking(['reviewBy'], [folder(lists)]),
      make: ({ folder, ...values }, body) =>
        newPage(site, { values, body }, lists.pages.find(({ value }) => value === folder)?.value),
    };
  return {
    ...asking(['layer', 'topics', 'reviewBy'], helpControls(lists)),
    make: ({ people, topic, partner, ...values }, body) =>
      newHelp(
        site,
        { values, body },
        {
          people: lists.people.flatMap(({ value }) =>
            Array.isArray(people) && people.includes(value) ? value : [],
          ),
          topic: { name: textOf(topic), partner: textOf(partner) },
        },
      ),
    fieldOf: ({ file, field }) => {
      if (file.startsWith('content/topics/')) return field === 'partner' ? field : 'topic';
      return file.startsWith('content/staff/') ? 'people' : field;
    },
  };
}

/** Beside its page, a kind of help has a topic about which one can ask, and who answers. */
function helpControls(lists: Lists): Control[] {
  return [
    {
      key: 'people',
      label: say('newPages.people'),
      help: say('newPages.peopleHelp'),
      isRequired: false,
      type: 'checkboxes',
      options: lists.people,
    },
    {
      key: 'topic',
      label: say('newPages.topic'),
      help: say('newPages.topicHelp'),
      isRequired: false,
      type: 'text',
    },
    {
      key: 'partner',
      label: say('newPages.partner'),
      help: say('newPages.partnerHelp'),
      isRequired: false,
      type: 'text',
    },
  ];
}

function folder(lists: Lists): Control {
  return {
    key: 'folder',
    label: say('newPages.folder'),
    help: say('newPages.folderHelp'),
    isRequired: false,
    type: 'select',
    options: lists.pages,
  };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
