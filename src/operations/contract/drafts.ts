import * as z from 'zod';
import {
  developmentSchema,
  editionSchema,
  shapeActSchema,
  shapeChangeSchema,
  storyBlockSchema,
} from '../../domain/index.ts';
import type { Operation } from './operation.ts';
import { correctionId, storyId } from './parameters.ts';
import { sesAnswer } from './results.ts';
import { ALL, EDITING, PUBLISHING } from './roles.ts';
import { ADDRESS_LENGTH, edition, hash } from './shown-edition.ts';

/** More stories than any mail shows. */
const CHOSEN = 100;
const NOTE_LENGTH = 2000;
/** As many changes as a form of the desk makes at once, many times over. */
const ACTS = 100;

const draft = z
  .object({
    edition: z.string(),
    hash: z.string(),
    state: editionSchema.shape.state,
    subject: z.string(),
    approval: editionSchema.shape.approval,
    ownSubject: z
      .string()
      .nullable()
      .meta({ description: 'The desk’s own subject; null: it is made from the headlines.' }),
    note: z.string().nullable(),
    beyond: z.boolean().meta({
      description:
        'More is new than one edition holds: what ranks highest, of every topic, is in it; the rest is on its stories’ pages alone.',
    }),
    stories: z
      .array(
        storyBlockSchema
          .pick({
            id: true,
            headline: true,
            state: true,
            topic: true,
            sources: true,
            reports: true,
          })
          .extend({
            composed: z.string().meta({
              description:
                'The story’s own headline; another than `headline` where it was reworded.',
            }),
            pinned: z.boolean(),
            hidden: z.boolean(),
            developments: z.array(
              developmentSchema
                .pick({ id: true, text: true, date: true, sources: true })
                .extend({ dropped: z.boolean() }),
            ),
          }),
      )
      .meta({ description: 'In the mail’s order; those that are left out last.' }),
    changes: z
      .array(shapeChangeSchema)
      .meta({ description: 'Who did what to it, oldest first; the newest 40.' }),
  })
  .meta({ id: 'Draft', description: 'A draft as its editors work at it.' });

/** What becomes of an edition before it goes. */
export const DRAFT_OPERATIONS = {
  composeEdition: {
    method: 'post',
    path: '/newsletters/{newsletter}/editions',
    summary: 'Cuts a draft now',
    description:
      'Of everything that is new, or of chosen stories. `edition` is null where nothing is new. The same key again is the same edition.',
    roles: EDITING,
    body: z.strictObject({
      stories: z
        .array(storyId)
        .min(1)
        .max(CHOSEN)
        .nullable()
        .default(null)
        .meta({ description: 'Chosen stories; null: everything new.' }),
      note: z
        .string()
        .min(1)
        .max(NOTE_LENGTH)
        .nullable()
        .default(null)
        .meta({ description: "An editor's note above the first story, plain text." }),
      correction: correctionId.nullable().default(null).meta({
        description: 'The one correction that it is for, for those who were told otherwise.',
      }),
    }),
    key: 'required',
    seeks: true,
    status: 200,
    answer: z.object({ edition: edition.nullable() }),
    example: { note: 'We will write again only if the board decides.' },
  },
  previewAs: {
    method: 'post',
    path: '/editions/{edition}/preview-as',
    summary: 'The edition as one reader would get it',
    description:
      'With their topics, what they mute, and what they have been told. `mail` is null where nothing in it is for them. A POST, so that no address stands in an address; it changes nothing.',
    roles: ['publisher', 'admin'],
    body: z.strictObject({ email: z.string().min(1).max(ADDRESS_LENGTH) }),
    seeks: true,
    looks: true,
    status: 200,
    answer: z.object({ mail: z.object({ html: z.string(), text: z.string() }).nullable() }),
    example: { email: 'ada@example.org' },
  },
  showDraft: {
    method: 'get',
    path: '/editions/{edition}/draft',
    summary: 'A draft with all that was done to it and left out of it',
    roles: ALL,
    status: 200,
    answer: draft,
    conflicts: true,
  },
  shapeEdition: {
    method: 'post',
    path: '/editions/{edition}/shape',
    summary: 'Pins, hides, moves, rewords: shapes a draft',
    description:
      'The acts are done in their order, all or none. `seen` is the hash of the draft that you looked at: where it has changed since, 409 `edition.draft-changed` has both versions, and nothing is changed. The content gets another hash, so an approval is void. What is hidden or dropped is passed over by this edition: nobody counts as told of it.',
    roles: EDITING,
    body: z.strictObject({ seen: hash, acts: z.array(shapeActSchema).min(1).max(ACTS) }),
    status: 200,
    answer: draft,
    conflicts: true,
    example: {
      seen: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      acts: [{ act: 'note', note: 'We will write again only if the board decides.' }],
    },
  },
  refreshEdition: {
    method: 'post',
    path: '/editions/{edition}/refresh',
    summary: 'Composes a draft anew, of all that has come by now',
    description: 'Its shape stays as far as it fits. `seen` as in `shapeEdition`.',
    roles: EDITING,
    body: z.strictObject({ seen: hash }),
    status: 200,
    answer: draft,
    conflicts: true,
    example: { seen: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  },
  approveEdition: {
    method: 'post',
    path: '/editions/{edition}/approve',
    summary: 'Says yes to a draft as it was looked at',
    description:
      'Binds to `hash`. Where the draft has changed since, 409 `edition.hash` names both hashes. Where the newsletter asks for four eyes, 409 `edition.four-eyes` for whoever changed it last, or cut it and nobody has changed it.',
    roles: PUBLISHING,
    body: z.strictObject({ hash }),
    status: 200,
    answer: edition,
    conflicts: true,
    example: { hash: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' },
  },
  testEdition: {
    method: 'post',
    path: '/editions/{edition}/test',
    summary: 'Mails it to one address, to be looked at',
    description:
      'What a reader gets who has had all before it. Nobody counts as told. The answer is what SES said. 409 `desk.tests` where there were 60 of the newsletter in this hour.',
    roles: EDITING,
    body: z.strictObject({ to: z.string().min(1).max(ADDRESS_LENGTH) }),
    status: 200,
    answer: sesAnswer,
    conflicts: true,
    example: { to: 'desk@example.org' },
  },
} as const satisfies Readonly<Record<string, Operation>>;
