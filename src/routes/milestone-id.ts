/** Ids of milestones: they grow with the time at which one is kept, and two devices never make the same. */
export const newMilestoneId = (): string =>
	`${Date.now().toString(36).padStart(9, '0')}-${crypto.randomUUID().slice(0, 8)}`;
