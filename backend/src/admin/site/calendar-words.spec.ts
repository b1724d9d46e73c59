import { calendarWords } from "./calendar-words"

const good = { feed_url: "https://calendar.example/x.ics", read_at: "2026-11-24T18:00:00Z", fault: null, events: 1 }

it.each([
  [{ ...good, feed_url: null }, /no address is set/i],
  [{ ...good, read_at: null }, /within the next minutes/],
  [good, /^Read on .*: 1 event to come\.$/],
  [{ ...good, fault: "It does not answer.", events: 3 }, /^It does not answer\. The site still lists 3 events to come/],
  [{ ...good, fault: "It does not answer.", read_at: null }, /never read so far/],
])("says how the feed stands", (status, words) => expect(calendarWords(status).sentence).toMatch(words))
