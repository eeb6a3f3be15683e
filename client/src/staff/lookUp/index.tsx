import { guarded } from '../../components/layout/guarded'
import { useText } from '../../text'
import en from '../../text/staff/lookUp.en'
import zh from '../../text/staff/lookUp.zh'
import { DeskPage } from '../desk/DeskPage'
import { LookUp } from './LookUp'
import './index.scss'

/** Phone dead or none: found by number or case, with a reason the holder reads. */
const Screen = () => {
  const t = useText(zh, en)
  return (
    <DeskPage title={t.title} about={t.about} current="lookUp">
      {({ today }) => <LookUp today={today} />}
    </DeskPage>
  )
}

export default guarded(Screen)
