import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { Cites } from './Cites'
import type { IconName } from '../../components/base/Icon'
import type { NoticeLine } from './viewNotice'

interface LinesProps {
  readonly title: string
  readonly tip?: string
  readonly lines: readonly NoticeLine[]
  readonly icon?: IconName
  readonly iconClass?: string
}

/** Lines of the notice, each with its source. */
export const Lines = ({ title, tip, lines, icon, iconClass }: LinesProps) => (
  <Cells title={title} className="notice-lines" {...(tip === undefined ? {} : { tip })}>
    {lines.map((line) => (
      <Cell
        key={line.key}
        title={line.title}
        {...(icon === undefined ? {} : { icon })}
        {...(iconClass === undefined ? {} : { iconClass })}
        {...(line.note === undefined ? {} : { note: line.note })}
        {...(line.value === undefined ? {} : { value: line.value })}
      >
        <Cites line={line} />
      </Cell>
    ))}
  </Cells>
)
