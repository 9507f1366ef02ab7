import type { SettingDefinitionGroup } from 'obsidian';
import { linesOf } from './name-settings';
import { date, DEFAULT_SETTINGS, tagName, type Key, type SettingsHost } from './settings';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** How cards are scheduled and asked. */
export function reviewSettings(host: SettingsHost): SettingDefinitionGroup<Key> {
  return {
    type: 'group',
    heading: 'Review',
    items: [
      {
        name: 'Type answers',
        desc: 'Asks for the answer in a field before it is shown, and proposes a grade.',
        control: { type: 'toggle', key: 'typedAnswers', defaultValue: DEFAULT_SETTINGS.typedAnswers },
      },
      {
        name: 'Clozes per bullet',
        desc: 'At most so many gaps are asked of one bullet, the best first.',
        aliases: ['cards'],
        control: { type: 'number', key: 'clozesPerBullet', min: 1, max: 6, step: 1 },
      },
      {
        name: 'Cards of paragraphs',
        desc: 'Sentences of paragraphs have cards as bullets do. What was reviewed stays.',
        aliases: ['sentences', 'prose', 'bullets'],
        control: { type: 'toggle', key: 'cardsOfParagraphs', defaultValue: DEFAULT_SETTINGS.cardsOfParagraphs },
      },
      {
        name: 'Tag that leaves out',
        desc: 'A bullet with this tag, a section with it in its heading, and a note with it among its properties are not asked.',
        aliases: ['exclude', 'cards', 'skip'],
        control: {
          type: 'text',
          key: 'excludeTag',
          placeholder: `#${DEFAULT_SETTINGS.excludeTag}`,
          validate: (value) =>
            value.trim() === '' || tagName(value) ? undefined : 'Write one tag, such as #no-cards.',
        },
      },
      {
        name: 'Limits of topics',
        desc: 'One per line: a tag, pillar, folder, note or any topic, a colon, and how many cards a day. They hold beside the limits above.',
        aliases: ['cards', 'new', 'reviews', 'per day'],
        control: {
          type: 'textarea',
          key: 'topicLimits',
          placeholder: '#networking: 5 new, 40 reviews',
          rows: 3,
          validate: (value) => {
            const wrong = linesOf(value).find((line) => !limitOf(line));
            return wrong === undefined ? undefined : `“${wrong}” should read like “#networking: 5 new, 40 reviews”.`;
          },
        },
      },
      {
        name: 'New cards come',
        control: {
          type: 'dropdown',
          key: 'newCardsOrder',
          options: { mixed: 'Among the reviews', first: 'Before the reviews', last: 'After the reviews' },
        },
      },
      {
        name: 'Order of reviews',
        control: {
          type: 'dropdown',
          key: 'reviewOrder',
          options: {
            urgent: 'Soonest forgotten first',
            due: 'Longest due first',
            notes: 'Note by note',
            random: 'At random',
          },
        },
      },
      {
        name: 'Date of the exam',
        desc: 'Such as 2027-03-12. As many new cards come a day as it takes to see all before it, and what you have seen comes once more. Empty for none.',
        control: {
          type: 'text',
          key: 'examDate',
          placeholder: '2027-03-12',
          validate: (value) =>
            value.trim() === '' || date(value.trim()) ? undefined : 'Write the date as year-month-day.',
        },
      },
      {
        name: 'Easy days',
        desc: 'Days of the week with fewer reviews, such as "Saturday, Sunday".',
        control: {
          type: 'text',
          key: 'easyDays',
          validate: (value) => (weekdays(value) ? undefined : 'Name days of the week, with commas between them.'),
        },
      },
      {
        name: 'Learning steps',
        desc: 'Minutes until a new card comes again, such as "1, 10". Empty: it is scheduled in days at once.',
        control: {
          type: 'text',
          key: 'learningSteps',
          validate: (value) => (minutes(value) ? undefined : 'Write minutes from 1 to 1440, with commas between them.'),
        },
      },
      {
        name: 'Longest interval (days)',
        control: { type: 'number', key: 'maximumInterval', min: 1, max: 36500, step: 1 },
      },
      ...(host.fitSchedule
        ? [
            {
              name: 'Fit the schedule to my answers',
              desc:
                host.settings().scheduleWeights.length > 0
                  ? 'The schedule is fitted to your answers. Fit it again when there are many more.'
                  : 'Works out from your reviews how fast you forget. Takes a while, and can be stopped.',
              aliases: ['FSRS', 'optimize'],
              action: () => host.fitSchedule?.(),
            },
          ]
        : []),
    ],
  };
}

/** `#networking: 5 new, 40 reviews`, or one of both; undefined where a line reads otherwise. */
export function limitOf(line: string): { name: string; newCards?: number; reviews?: number } | undefined {
  const [, name = '', said = ''] = /^(.*\S)\s*[:=]\s*(\d[^:=]*)$/.exec(line.trim()) ?? [];
  const count = (what: RegExp): number | undefined => {
    const found = what.exec(said)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [newCards, reviews] = [count(/(\d{1,4})\s*new\b/i), count(/(\d{1,4})\s*(?:reviews?|due)\b/i)];
  if (name === '' || (newCards === undefined && reviews === undefined)) return undefined;
  return { name, ...(newCards === undefined ? {} : { newCards }), ...(reviews === undefined ? {} : { reviews }) };
}

/** Lists as the student writes them. */
export function shownValue(key: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (key === 'topicLimits') return value.join('\n');
  return value.map((v) => (key === 'easyDays' ? DAYS[Number(v)] : String(v))).join(', ');
}

/** What the student wrote as it is stored; what can't be read leaves the default. */
export function storedValue(key: string, value: unknown): unknown {
  if (key === 'easyDays') return weekdays(String(value)) ?? [];
  if (key === 'topicLimits') return linesOf(value);
  if (key === 'excludeTag') return tagName(value) ?? DEFAULT_SETTINGS.excludeTag;
  if (key === 'learningSteps') return minutes(String(value)) ?? DEFAULT_SETTINGS.learningSteps;
  return key === 'examDate' ? (date(String(value).trim()) ?? '') : value;
}

/** By their beginnings: "sat" is enough. Undefined where something is no day. */
function weekdays(text: string): number[] | undefined {
  const found = parts(text).map((part) =>
    part.length < 2 ? -1 : DAYS.findIndex((day) => day.toLowerCase().startsWith(part.toLowerCase())),
  );
  return found.includes(-1) ? undefined : [...new Set(found)].sort();
}

function minutes(text: string): number[] | undefined {
  const found = parts(text).map(Number);
  return found.every((n) => n >= 1 && n <= 1440) ? found.sort((a, b) => a - b) : undefined;
}

function parts(text: string): string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}
