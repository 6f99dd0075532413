/** The invitation to the last round of a workshop, as a link, a QR code and a file. */
import type { InvitePart } from '#lib/features/workshop/desk-parts.ts';
import { qrCodeOf } from '#lib/features/workshop/qr-code-of.ts';
import { invitationFile, invitationLink } from '#lib/sealing/invitation.ts';
import { addressOf } from '#lib/state/address.ts';
import type { WorkshopDesk } from '#lib/state/workshop-desk.svelte.ts';
import { saveText } from '#lib/storage/files.ts';

type Made = Parameters<typeof invitationLink>[0];

/** Of the terms as they are kept, and the round that is under way. */
export function invitationOf({ workshop, round, lastRound }: WorkshopDesk): Made | null {
	if (!workshop || round === 0) return null;
	return { terms: workshop.terms, round, ...(lastRound?.questions && { questions: lastRound.questions }) };
}

export class InvitationDesk implements InvitePart {
	readonly #desk: () => WorkshopDesk;
	#link = $state.raw('');
	readonly code: InvitePart['code'] = $derived.by(() => (this.#link === '' ? null : qrCodeOf(this.#link)));

	constructor(desk: () => WorkshopDesk) {
		this.#desk = desk;
		$effect(() => {
			const made = invitationOf(this.#desk());
			if (made) void invitationLink(made).then((fragment) => (this.#link = addressWith(fragment)));
		});
	}

	get link(): string {
		return this.#link;
	}

	readonly copy = async (): Promise<boolean> => {
		try {
			await navigator.clipboard.writeText(this.#link);
			return true;
		} catch {
			return false;
		}
	};

	readonly saveFile = (): void => {
		const made = invitationOf(this.#desk());
		if (made) saveText(invitationFile(made), 'airworthy-invitation.json');
	};
}

/** The one-file edition has no address of its own on another machine: there the fragment alone is pasted. */
function addressWith(fragment: string): string {
	const address = addressOf('answer');
	return address.startsWith('#') ? fragment : `${new URL(address, location.href).href}${fragment}`;
}
