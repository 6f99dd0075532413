/** Asks the worker that knows the public holidays; a page loads this, and that, once somebody asks. */
import type { HolidayQuestion } from '#lib/state/look-up-holidays.ts';
import { lookUpHolidays } from '#lib/state/look-up-holidays.ts';
import HolidaysWorker from '../../workers/holidays.worker.ts?worker';

/** The public holidays of a country between two days. */
export const lookUp = (...question: HolidayQuestion) => lookUpHolidays(() => new HolidaysWorker(), question);
