/** Who may do what not everybody may: whoever is at this machine, or whoever reaches the server. */
export type Scope = 'here' | 'everywhere'
