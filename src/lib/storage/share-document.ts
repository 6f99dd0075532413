/** One document in several tabs: one tab writes, the others follow it, and any of them can take over. */

export type TabRole = 'writer' | 'follower';

export interface SharedDocument {
	/** Makes this tab the one that writes; the other hears of it at once. */
	readonly takeOver: () => void;
	/** Tells the other tabs that something new is kept. */
	readonly tell: () => void;
	/** Lets another tab write, and listens no more. */
	readonly end: () => void;
}

export interface ShareOptions {
	/** What this tab may do now; called whenever that changes. */
	readonly onrole: (role: TabRole) => void;
	/** Another tab has kept something. */
	readonly onchange: () => void;
}

/** Asks for the document; where the browser has no locks, every tab writes, and changes join as they are kept. */
export function shareDocument(id: string, { onrole, onchange }: ShareOptions): SharedDocument {
	const name = `airworthy/${id}`;
	const ended = new AbortController();
	const channel = new BroadcastChannel(name);
	channel.onmessage = onchange;
	let release = (): void => undefined;
	const hold = (): Promise<void> => {
		onrole('writer');
		return new Promise((resolve) => (release = resolve));
	};

	/** Waits for its turn: when the tab that writes is closed, this one goes on. */
	const wait = (): Promise<void> =>
		navigator.locks.request(name, { signal: ended.signal }, hold).catch(follow);
	function follow(): void {
		if (ended.signal.aborted) return;
		onrole('follower');
		void wait();
	}
	const begin = (lock: Lock | null): Promise<void> | undefined => {
		if (lock) return hold();
		follow();
		return undefined;
	};
	const steal = (): void => void navigator.locks.request(name, { steal: true }, hold).catch(follow);

	if ('locks' in navigator) void navigator.locks.request(name, { ifAvailable: true }, begin).catch(follow);
	else onrole('writer');
	return {
		takeOver: steal,
		tell: () => channel.postMessage(null),
		end: () => {
			ended.abort();
			release();
			channel.close();
		}
	};
}
