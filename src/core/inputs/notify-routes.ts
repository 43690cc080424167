import { outcomes } from '../model/outcome.ts';
import { type Field, field, Refusal } from './field.ts';
import { mendWord, visible } from './fields.ts';

const levels = [...outcomes] as const;
type NotifyLevel = (typeof levels)[number];

/** Who is told of which outcomes of which actions. Empty lists mean all. */
interface NotifyRoute {
  readonly events: readonly string[];
  readonly levels: readonly NotifyLevel[];
  readonly targets: readonly string[];
}

const oneText = { type: 'string', pattern: visible };
const texts = { type: 'array', items: oneText };
const route = {
  type: 'object',
  properties: { events: texts, levels: { type: 'array', items: { enum: levels } }, targets: { ...texts, minItems: 1 } },
  required: ['targets'],
  additionalProperties: false,
};

const routeKeys = ['events', 'levels', 'targets'];

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && !value.includes('\0');
}

function textsOf(value: unknown): readonly string[] | undefined {
  if (value === undefined) return [];
  const good = Array.isArray(value) && value.every((item) => isText(item));
  return good ? (value as readonly string[]) : undefined;
}

function routeOf(given: unknown): NotifyRoute | Refusal {
  if (isText(given)) return { events: [], levels: [], targets: [given] };
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return new Refusal('Give a target, or a mapping with `targets`.', given);
  const parts = given as Readonly<Record<string, unknown>>;
  const stranger = Object.keys(parts).find((key) => !routeKeys.includes(key));
  if (stranger !== undefined) return new Refusal(mendWord(stranger, routeKeys), stranger);
  const events = textsOf(parts.events);
  const targets = textsOf(parts.targets);
  const words = textsOf(parts.levels);
  if (events === undefined || words === undefined || targets === undefined)
    return new Refusal('`events`, `levels` and `targets` are lists of texts.', given);
  if (targets.length === 0) return new Refusal('Add `targets`.', given);
  const wrong = words.find((word) => !levels.some((level) => level === word));
  if (wrong !== undefined) return new Refusal(mendWord(wrong, levels), wrong);
  return { events, levels: levels.filter((level) => words.includes(level)), targets };
}

/** Routes of notifications: targets one per line, `none`, or in the policy a list of targets and of mappings with `events`, `levels` and `targets`. */
export function notifyRoutes(): Field<readonly NotifyRoute[]> {
  const words = {
    kind: 'routes',
    expected:
      'targets, one per line, or `none`; in the policy also a list of mappings with `events`, `levels` and `targets`',
    example: 'team-chat',
    json: {
      anyOf: [oneText, { type: 'array', items: { anyOf: [oneText, route] } }],
    },
  };
  return field(words, (given) => {
    if (given === 'none') return [];
    const items =
      typeof given === 'string'
        ? given
            .split(/[\r\n]+/)
            .map((line) => line.trim())
            .filter(Boolean)
        : given;
    if (!Array.isArray(items) || given === '') return new Refusal('Give targets, one per line, or a list.');
    const routes: NotifyRoute[] = [];
    for (const item of items) {
      const made = routeOf(item);
      if (made instanceof Refusal) return made;
      routes.push(made);
    }
    return routes;
  });
}
