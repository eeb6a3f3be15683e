import type { EligibilityView, Reason } from '@resident-card/shared'
import { openScreen } from '../../app/open'
import { routes } from '../../app/routes'
import { assessEligibility } from '../../api/applications'
import { useQuery, type Query } from '../../api/useQuery'
import { forReason, newDraft, withAnswers, type Draft } from '../../features/form/draft'
import { keepDraft, loadDraft } from '../../features/form/draftStore'
import { useFlow } from '../../features/form/useFlow'

interface Eligibility {
  readonly query: Query<EligibilityView>
  readonly reload: () => void
  /** This person's unfinished application, if there is one. */
  readonly draft: Draft | undefined
  /** Begins the form, or goes on with it. */
  readonly start: () => void
}

/** Asks the registry about the bound person, and opens the form where nothing stands against it. */
export const useEligibility = (reason: Reason): Eligibility => {
  const { query, reload } = useQuery(() => assessEligibility({ reason }), [reason])
  const { query: who, reload: askWho, owner, draft } = useFlow()
  const start = (): void => {
    if (owner === undefined) return
    const now = Date.now()
    const before = loadDraft(owner)
    const begun = before === undefined ? newDraft(owner, reason, now) : forReason(before, reason, now)
    const station = query.state === 'ready' ? query.value.hukouStation : undefined
    const hukou = station && { prefecture: station.prefecture, county: station.county }
    keepDraft(hukou === undefined || begun.hukou !== undefined ? begun : withAnswers(begun, { hukou }, now))
    void openScreen(routes.apply())
  }
  // Whose draft it would be has to be known as well: a button that begins nothing is none.
  const both = who.state === 'ready' ? query : who
  const again = (): void => {
    if (who.state === 'failed') askWho()
    if (query.state === 'failed') reload()
  }
  return { query: both, reload: again, draft, start }
}
