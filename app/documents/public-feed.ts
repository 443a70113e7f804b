import { dateTimeWords, dateWords } from '~/content/dates';
import { meetingTitle } from '~/content/meeting-words';
import { typeWords } from '~/domain/decision/result-text';
import type { PublicNews } from '~/domain/meeting/public-view';
import { printable } from './document';

type Feed = {
  readonly code: string;
  readonly name: string;
  readonly organisation: string;
  readonly news: readonly PublicNews[];
};
type Entry = { readonly title: string; readonly path: string; readonly text: string };

/** What a body publishes as an Atom feed (RFC 4287), each entry with the address where all of it is read. */
export function atomOf(feed: Feed, { site, now }: { readonly site: string; readonly now: Date }): string {
  const { code, name, organisation, news } = feed;
  const home = `${site}/public/${code}`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">',
    `  <id>${escaped(home)}</id>`,
    `  <title>${escaped(`${name}: agendas, minutes and decisions`)}</title>`,
    `  <author><name>${escaped(organisation)}</name></author>`,
    `  <updated>${news[0]?.at ?? now.toISOString()}</updated>`,
    `  <link rel="self" type="application/atom+xml" href="${escaped(`${home}/feed.xml`)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(home)}"/>`,
    ...news.flatMap((one) => {
      const { title, path, text } = entryOf(one, feed);
      return [
        '  <entry>',
        `    <id>${escaped(`${site}${path}`)}</id>`,
        `    <title>${escaped(title)}</title>`,
        `    <updated>${one.at}</updated>`,
        `    <link rel="alternate" type="text/html" href="${escaped(`${site}${path}`)}"/>`,
        `    <summary>${escaped(text)}</summary>`,
        '  </entry>',
      ];
    }),
    '</feed>',
    '',
  ].join('\n');
}

function entryOf(news: PublicNews, { code, name: body }: Feed): Entry {
  switch (news.kind) {
    case 'agenda': {
      const { meetingId, title, meetsAt, edition, items } = news;
      const again = edition > 1 ? `Agenda, edition ${edition}` : 'Agenda';
      return {
        title: `${again}: ${meetingTitle({ body, title })}, ${dateWords(meetsAt)}`,
        path: `/public/meetings/${meetingId}#edition-${edition}`,
        text: `${meetingTitle({ body, title })} meets on ${dateTimeWords(meetsAt)}. Items on the agenda: ${items}.`,
      };
    }
    case 'minutes': {
      const { minutesId, number, title, meetsAt } = news;
      const of = `${meetingTitle({ body, title })}, ${dateWords(meetsAt)}`;
      return {
        title: number === 0 ? `Minutes: ${of}` : `Correction ${number} of the minutes: ${of}`,
        path: `/minutes/${minutesId}`,
        text: 'The open part is published.',
      };
    }
    case 'decision': {
      const { ref, title, type, decidedAt, resolved } = news.decision;
      return {
        title: `Decision ${ref}: ${title}`,
        path: `/public/${code}#${ref.replaceAll('/', '-')}`,
        text: `${typeWords(type)} on ${dateWords(decidedAt)}. ${inOneLine(resolved)}`,
      };
    }
  }
}

/** Clauses one after the other. */
function inOneLine(clauses: readonly string[]): string {
  const said = clauses.map((clause) => clause.trim().replace(/[.;]$/, ''));
  return said.length === 0 ? '' : `${said.join('; ')}.`;
}

const SIGNS: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return printable(text).replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}
