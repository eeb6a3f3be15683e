import type { Reply } from '@resident-card/shared'
import { useCallback } from 'react'
import { useShownPhoto, type PhotoState } from '../../features/case/useShownPhoto'

type View = (input: { caseId: string; photoId: string }) => Promise<Reply<{ contentBase64: string; type: string }>>

/** A photo of a case, shown to a member of staff; each look is written to the access log by the function. */
export const useStaffPhoto = (view: View, caseId: string, photoId: string | undefined): PhotoState => {
  const fetchPhoto = useCallback((id: string) => view({ caseId, photoId: id }), [view, caseId])
  return useShownPhoto(fetchPhoto, photoId)
}
