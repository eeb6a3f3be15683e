import type { EffectHandler } from '../../../runtime/dependencies'

/** The lost card is invalid at once (INV-1, JX-6). */
export const reportLost: EffectHandler = ({ registry }, { holder }, { at }) => registry.reportLost(holder, at)
