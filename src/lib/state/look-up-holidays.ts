/** One question to the worker that knows the public holidays, which is started for it and ended with its answer. */
import type { CountryHolidays } from '#lib/core/rollout/holidays.ts';

/** Country, first and last day. */
export type HolidayQuestion = readonly [country: string, from: string, to: string];

/** Fails when the worker does, or cannot be loaded. */
export function lookUpHolidays(start: () => Worker, question: HolidayQuestion): Promise<CountryHolidays> {
	const worker = start();
	return new Promise<CountryHolidays>((resolve, reject) => {
		worker.onmessage = ({ data }: MessageEvent<CountryHolidays>) => resolve(data);
		worker.onerror = ({ message }) => reject(new Error(message));
		worker.postMessage(question);
	}).finally(() => worker.terminate());
}
