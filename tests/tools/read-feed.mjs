// Reads a calendar of the demo back with ical.js, a parser of others, and holds it against the register that it was made from.
//   npm install --prefix "$(dirname feed.ics)" ical.js@2.2.1; node tests/tools/read-feed.mjs register.json feed.ics
// ical.js is looked for beside the calendar. Ends with 1 where a meeting with a known day does not come back with its day, times and place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const [registerFile, feedFile] = process.argv.slice(2);
const loaded = await import(createRequire(resolve(feedFile)).resolve('ical.js'));
const ICAL = loaded.default ?? loaded;
const bytes = readFileSync(feedFile);
const calendar = new ICAL.Component(ICAL.parse(bytes.toString('utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));
}

const events = new Map(calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)).map((one) => [one.uid, one]));
const inNorway = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short', timeStyle: 'short' });
const faults = bytes.toString('latin1').split('\r\n').filter((line) => line.length > 75).map((line) => `more than 75 octets: ${line}`);
let read = 0;
for (const meeting of JSON.parse(readFileSync(registerFile, 'utf8')).meetings ?? []) {
  const { date, times } = { ...meeting.planned, ...(meeting.held?.date ? { date: meeting.held.date } : {}) };
  const event = [...events].find(([uid]) => uid.startsWith(`${meeting.id}@`))?.[1];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') || !event) {
    if (event) faults.push(`${meeting.id}: has no day, and is there`);
    continue;
  }

  read++;
  const start = event.startDate;
  const found = start.isDate ? start.toString() : inNorway.format(start.toJSDate());
  const expected = start.isDate ? date : `${date} ${times.split('-')[0]}`;
  if (found !== expected) faults.push(`${meeting.id}: ${found} and not ${expected}`);
  const place = meeting.place?.nb ?? meeting.place?.nn ?? null;
  if (place !== null && event.location !== place) faults.push(`${meeting.id}: ${event.location} and not ${place}`);
  console.log([event.uid, found, event.summary, event.component.getFirstPropertyValue('status') ?? '', event.sequence].join('\t'));
}

faults.forEach((fault) => console.error(fault));
console.log(`${read} meetings came back, ${faults.length} faults`);
process.exitCode = faults.length > 0 || read === 0 ? 1 : 0;
