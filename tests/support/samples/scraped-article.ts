/**
 * A report with all the damage that scrapers do, written for the tests: spaces lost within and between sentences, a
 * dateline, dates without a year, a references block, a counter; and the article that it must become.
 */
const body = [
  'Valletta, Malta – In a letter that confirms earlierreports, the harbour minister of Malta, Joseph Farr, has said that any closing of the northern quay would be announced a month ahead. The letter, published by the Malta News Desk (MND) on June 14th, comes amid growingpublic anger over delays at the port.',
  'The letter, sent in answer to questions from shipping companies, speaks of works on the quay while leaving their length open.Joseph Farr wrote that some companies might call the works needless, but that the ministry does not interfere in the port authority’s plans.',
  'Earlier this month the Maritime Safety Board (MSB) found that 40 metres of the quay had sunk. On June 12th the MSB reported another 15 metres, and said that the whole length could reach 90 metres by the end of the year.',
  'The EURegulation forbids ships of more than 200 metres to berth at a damaged quay andrequires a survey each month.',
];
const references = [
  '- Malta News Desk (MND) (2024, June 14). Harbour Minister Answers Shipping Companies on the Northern Quay. Retrieved from [MND website URL]',
  '- Island Press Agency (2024, June 12). Safety Board Finds More Damage at the Northern Quay. Retrieved from [Island Press Agency website URL]',
];

const title = 'Malta Confirms Closing of Northern Quay, Calls Works Necessary';

export const scraped = {
  text: [title, ...body, 'References:', ...references, 'Views: 17'].join('\n'),
  article: {
    title,
    place: 'Valletta, Malta',
    paragraphs: [
      'In a letter that confirms earlier reports, the harbour minister of Malta, Joseph Farr, has said that any closing of the northern quay would be announced a month ahead. The letter, published by the Malta News Desk (MND) on June 14th, comes amid growing public anger over delays at the port.',
      'The letter, sent in answer to questions from shipping companies, speaks of works on the quay while leaving their length open. Joseph Farr wrote that some companies might call the works needless, but that the ministry does not interfere in the port authority’s plans.',
      body[2],
      'The EU Regulation forbids ships of more than 200 metres to berth at a damaged quay and requires a survey each month.',
    ],
    url: null,
    source: null,
    author: null,
    publishedAt: '2024-06-14T00:00:00.000Z',
    publishedPrecision: 'day',
    publishedBasis: 'text',
    language: 'en',
    references: [
      {
        publisher: 'Malta News Desk (MND)',
        date: '2024-06-14',
        headline: 'Harbour Minister Answers Shipping Companies on the Northern Quay',
        url: null,
      },
      {
        publisher: 'Island Press Agency',
        date: '2024-06-12',
        headline: 'Safety Board Finds More Damage at the Northern Quay',
        url: null,
      },
    ],
    mends: [
      { was: 'earlierreports', is: 'earlier reports' },
      { was: 'growingpublic', is: 'growing public' },
      { was: 'open.Joseph', is: 'open. Joseph' },
      { was: 'EURegulation', is: 'EU Regulation' },
      { was: 'andrequires', is: 'and requires' },
    ],
    topics: [],
  },
} as const;
