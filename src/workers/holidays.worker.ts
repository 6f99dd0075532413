/** A mailbox: a country and two days come in, its public holidays go out. */
import { countryHolidays } from '#lib/calendar/country-holidays.ts';

self.addEventListener('message', ({ data }: MessageEvent<Parameters<typeof countryHolidays>>) => {
	self.postMessage(countryHolidays(...data));
});
