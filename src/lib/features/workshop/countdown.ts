/** Time that is left, as a clock shows it. */

/** “4:05”; “time” once it is over: nothing else happens then. */
export function countdown(endsAt: number, now: number): string {
	const seconds = Math.ceil((endsAt - now) / 1000);
	if (seconds <= 0) return 'time';
	return `${String(Math.floor(seconds / 60))}:${String(seconds % 60).padStart(2, '0')}`;
}
