import { View } from '@tarojs/components'
import { CasePill } from '../../features/case/CasePill'
import { Phrases } from '../../components/data/Phrases'
import { Button } from '../../components/form/Button'
import { Tappable } from '../../components/base/Tappable'
import type { CaseRow } from './viewMyOffice'

interface CaseCardProps {
  readonly row: CaseRow
  /** Words of the row's one action. */
  readonly actionWord: string
  readonly onOpen: () => unknown
  readonly onAct: () => unknown
}

/** One case: what it is, how it stands, what to do, by when. */
export const CaseCard = ({ row, actionWord, onOpen, onAct }: CaseCardProps) => (
  <View className="office-case">
    <Tappable
      className="office-open"
      label={[row.service, row.who, row.lead?.text, row.next].filter(Boolean).join('，')}
      onTap={onOpen}
    >
      <View className="office-top">
        <View className="office-service">{row.service}</View>
        <CasePill item={row} />
      </View>
      <View className="note">{row.who}</View>
      {row.lead === undefined && row.next === undefined ? null : (
        <View className="office-say hair">
          {row.lead === undefined ? null : (
            <View className={`strong office-${row.lead.tone}`}>
              <Phrases text={row.lead.text} />
            </View>
          )}
          {row.next === undefined ? null : (
            <View className="note">
              <Phrases text={row.next} />
            </View>
          )}
        </View>
      )}
    </Tappable>
    {row.action === undefined ? null : (
      <View className="office-act">
        <Button
          word={actionWord}
          kind={row.action === 'code' ? 'primary' : 'plain'}
          icon={row.action === 'code' ? 'scan' : 'edit'}
          onTap={onAct}
        />
      </View>
    )}
  </View>
)
