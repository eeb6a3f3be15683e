import type { TaskOutcome, TaskView } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { closeTask, listTasks } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { tell } from '../../device/dialogs'
import type words from '../../text/staff/tasks.zh'
import { refreshOpenTasks } from '../desk/openTasks'
import { usePages } from '../desk/usePages'
import { viaDesk } from '../offline/viaDesk'

/** The tasks of this authority, open or settled, and settling one. */
export const useTasks = (t: typeof words) => {
  const [status, setStatus] = useState<'open' | 'closed'>('open')
  const pages = usePages<TaskView>((after) => viaDesk(listTasks)({ status, ...after }), status)
  const close = useCommand(viaDesk(closeTask))
  const [settling, setSettling] = useState<TaskView>()
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) pages.reload()
    first.current = false
  })
  const settle = async (outcome: TaskOutcome, note: string): Promise<void> => {
    if (settling === undefined) return
    const { taskId, version } = settling
    const done = await close.run({ taskId, version, outcome, note })
    void refreshOpenTasks()
    if (done === undefined) return
    setSettling(undefined)
    tell(t.close.done)
    pages.change((items) => items.filter((one) => one.taskId !== taskId))
  }
  return { status, setStatus, pages, settling, setSettling, settle, busy: close.busy, error: close.error }
}
