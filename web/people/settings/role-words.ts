// Roles as the screen says them.

import { roles, type Role } from '#core/people/abilities.ts'

export const roleWords: Record<Role, string> = { agent: 'Agent', lead: 'Lead', manager: 'Manager', admin: 'Administrator' }
export const roleChoices = roles.map((role) => ({ value: role, label: roleWords[role] }))
