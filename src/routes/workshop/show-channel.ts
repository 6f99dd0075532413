/** What goes between the facilitator's window and the projector's: the whole of what is shown, whenever it changes. */
import type { Show } from '#lib/features/workshop/show.ts';

const nameOf = (workshop: string): string => `airworthy/show/${workshop}`;
const HELLO = 'hello';

export interface Sender {
	readonly send: (show: Show) => void;
	readonly end: () => void;
}

/** `current` is asked whenever a projector's window opens. */
export function sendShow(workshop: string, current: () => Show | null): Sender {
	const channel = new BroadcastChannel(nameOf(workshop));
	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		const show = data === HELLO ? current() : null;
		if (show) channel.postMessage(show);
	};
	return { send: (show) => channel.postMessage(show), end: () => channel.close() };
}

/** Hears of everything that is shown from now on; returns what ends it. */
export function hearShow(workshop: string, onshow: (show: Show) => void): () => void {
	const channel = new BroadcastChannel(nameOf(workshop));
	channel.onmessage = ({ data }: MessageEvent<Show | typeof HELLO>) => {
		if (data !== HELLO) onshow(data);
	};
	channel.postMessage(HELLO);
	return () => channel.close();
}
