/* Content ids follow a pattern that the content linter checks; no other id is ever composed. */

export const itemId = (item: string): string => `item-${item}`;
export const areaId = (area: string): string => `area-${area}`;
export const actionId = (action: string): string => `action-${action}`;
export const practiceId = (practice: string): string => `practice-${practice}`;
/** Why a practice is as strong as it is, with an attribute for what it lowers. */
export const strengthId = (practice: string): string => `strength-${practice}`;
export const scenarioId = (scenario: string): string => `scenario-${scenario}`;
export const channelId = (channel: string): string => `channel-${channel}`;
export const channelGroupId = (group: string): string => `channel-group-${group}`;
export const situationId = (situation: string): string => `situation-${situation}`;
export const clockId = (clock: string): string => `clock-${clock}`;
export const badgeId = (badge: string): string => `badge-${badge}`;
export const profileId = (key: string): string => `profile-${key}`;

/** A pack's own words: judging, sheets. */
export const packId = (pack: string): string => `pack-${pack}`;
export const liveId = (question: string): string => `live-${question}`;
export const mediumId = (medium: string): string => `medium-${medium}`;

export const sheetAttribute = (sheet: string): string => `sheet-${sheet}`;
export const optionAttribute = (code: string): string => `option-${code}`;
export const strengthAttribute = (scenario: string, on: string): string => `${scenario}-${on}`;
export const notApplicableAttribute = (reason: string): string => `not-applicable-${reason}`;
export const lookAttribute = (system: string): string => `look-${system}`;
export const howAttribute = (system: string): string => `how-${system}`;
export const valueAttribute = (value: string): string => `value-${value}`;
