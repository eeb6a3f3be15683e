/** The door of the rules: by name what client, functions and tests take, and nothing else (`e2e/lint/barrels.test.ts`). */
export { err, ok } from './kernel/result'
export type { Result } from './kernel/result'
export { instant } from './kernel/instant'
export { wasLately } from './kernel/wasLately'
export type { Instant } from './kernel/instant'
export type { AccountId, ApplicationId, AuthorityId, CountyCode, PersonKey, PhotoId } from './kernel/ids'
export { addDays, addYears, civilDate, plainDate, weekday, yearOf } from './kernel/plainDate'
export type { PlainDate } from './kernel/plainDate'
export { dayAfter } from './kernel/dayAfter'
export { STATES, isFinal } from './application/states'
export type { State } from './application/states'
export { QUEUES } from './roles/queues'
export type { Queue } from './roles/queues'
export {
  answersForWindows,
  backOf,
  counterOf,
  enrolledAt,
  handsOver,
  isRole,
  isStaffRole,
  jurisdictionOf,
  queuesOf,
  sightOf,
} from './roles/roles'
export type { BackPlace, CounterPlace, Role, StaffRole } from './roles/roles'
export { SERVICE_IDS } from './vocabulary/serviceIds'
export type { ServiceId } from './vocabulary/serviceIds'
export { REASONS, isReason } from './vocabulary/reasons'
export type { Reason } from './vocabulary/reasons'
export { ERROR_CODES, ERROR_KINDS, FIELD_CODES, OWN_CODES } from './vocabulary/errorCodes'
export type { ErrorKind, FieldCode } from './vocabulary/errorCodes'
export {
  CHANNELS,
  COLLECTIONS,
  DAMAGES,
  DESTINATIONS,
  FAIL_REASONS,
  FOUND_BY,
  HANDOVER_CHECKS,
  MENDABLE_FIELDS,
  OLD_CARD_OUTCOMES,
  OLD_CARD_TAKEN,
  REFUSAL_REASONS,
  REMEDIES,
  RETURN_REASONS,
  SEND_BACK_REASONS,
  UNDO_REASONS,
  isOldCardOut,
} from './application/application'
export type {
  Application,
  Collection,
  Consignment,
  Damage,
  FailReason,
  FoundBy,
  Handover,
  HandoverCheck,
  HistoryEntry,
  MendableField,
  OldCardOutcome,
  OldCardTaken,
  RefusalReason,
  Remedy,
  ReturnReason,
  SendBackReason,
  UndoReason,
} from './application/application'
export { CLOCK_KINDS, CLOCK_UNITS } from './deadlines/clock'
export type { Clock, ClockKind, ClockReading, ClockStatus, ClockUnit } from './deadlines/clock'
export type { CallError, ErrorCode, FieldError, OwnFailure, Reply, ServerCode, ServerRefusal } from './contract/errors'
export { authorityView } from './contract/common'
export type { AuthorityView, ClockView, CollectionInput, UnreadableRow } from './contract/common'
export type { CaseSummary, CaseView, EligibilityView, HistoryView, StageView } from './contract/case'
export { PHOTO_MAX_BYTES, applicationsCommands } from './contract/applications'
export { sessionView } from './contract/session'
export type { SessionView } from './contract/session'
export { caseworkCommands } from './contract/casework'
export type { DeskCase, QueueRow } from './contract/casework'
export { VERDICTS, windowCommands } from './contract/window'
export { LOOK_UP_REASONS } from './vocabulary/lookUpReasons'
export type { VerdictCode, VerdictView } from './contract/window'
export type { LookUpReason } from './vocabulary/lookUpReasons'
export type { LedgerRow, ShiftView } from './contract/shift'
export { TIMER_JOBS } from './vocabulary/timerJobs'
export type { TimerJob } from './vocabulary/timerJobs'
export { CONFLICTS } from './vocabulary/conflicts'
export type { DeviceView, SyncResult } from './contract/offline'
export type { Conflict } from './vocabulary/conflicts'
export { TASK_KINDS, TASK_OUTCOMES } from './contract/tasks'
export type { TaskKind, TaskOutcome, TaskView } from './contract/tasks'
export { OLD_CARD_STATUSES } from './contract/oldCards'
export type { DestructionView, OldCardStatus, OldCardView } from './contract/oldCards'
export { COLLECTORS, whoMayCollect } from './collecting/whoMayCollect'
export type { Collector } from './collecting/whoMayCollect'
export { reminderDays } from './collecting/reminderDays'
export { settingAt, settingMs, settingOn } from './settings/officeSettings'
export type { TimeSetting } from './settings/officeSettings'
export { MOVEMENT_KINDS } from './ledger/movements'
export type { LedgerTotals, Movement, MovementKind } from './ledger/movements'
export { isOfShift, shiftBalance } from './ledger/shiftBalance'
export type { ClosedBalance, CountedShift, EndCount, ShiftBalance } from './ledger/shiftBalance'
export { CASE_TAG_BYTES, CODE_ID_BYTES, caseTagOf, codeIdText } from './collectionCode/codeId'
export { judgeKeyList, takeKeyList } from './collectionCode/judgeKeyList'
export type { JudgedKeyList } from './collectionCode/judgeKeyList'
export { boxKeyAt, keyListBytes, parseKeyList, signedKeyList } from './collectionCode/keyList'
export type { Base64, BoxKey, KeyList, SignedKeyList } from './collectionCode/keyList'
export { fromManifestRow, manifestRow, toManifestRow } from './contract/manifestRow'
export type { ManifestCase, ManifestRow } from './contract/manifestRow'
export { officeNearby } from './contract/officeNearby'
export type { OfficeNearby } from './contract/officeNearby'
export { handOverEntry, officerProof, signedEntry } from './contract/handOverEntry'
export type { HandOverEntry, OfficerProof, SignedEntry } from './contract/handOverEntry'
export {
  BOX_HEAD_BYTES,
  BOX_INFO,
  BOX_NONCE_BYTES,
  BOX_PUBLIC_KEY_BYTES,
  BOX_TAG_BYTES,
  BOX_VERSION,
} from './offline/box'
export { trustedTime } from './offline/trustedClock'
export type { ClockReadings, TrustedTime } from './offline/trustedClock'
export { OFFLINE_VERDICTS, offlineVerdict } from './offline/offlineVerdict'
export type { OfflineData, OfflineVerdict, OfflineVerdictCode, Unchecked } from './offline/offlineVerdict'
export { deadlinesCommands } from './contract/deadlines'
export { COMMANDS } from './contract/commands'
export { bytesOf, CALL_BYTES } from './contract/callBytes'
export type { CommandOf, Commands, FunctionName, InputOf, ReplyOf } from './contract/commands'
export { clause, isClauseId } from './sources/clause'
export type { ClauseId, ClauseSource } from './sources/clause'
export { knownThrough } from './deadlines/calendar'
export type { Calendar, CalendarYear } from './deadlines/calendar'
export { PUBLISHED_CALENDAR } from './deadlines/publishedCalendar'
export {
  ADDRESS_MOST,
  BATCH_MOST,
  COUNT_MOST,
  DEVICE_NAME_MOST,
  NAME_MOST,
  NOTE_MOST,
  PLACE_MOST,
  SIGNATURE_MAX_BYTES,
} from './fields/limits'
export { addressProblem, recipientProblem } from './fields/mailing'
export { phoneProblem, plainPhone } from './fields/phone'
export type { PhoneProblem } from './fields/phone'
export { plainLine, plainNote } from './fields/text'
export { holdsPersonalNumber } from './fields/personalNumber'
export type { Dated } from './settings/dated'
export { factsFor, feeOn, oldCardDue, papersOf, questionsFor, serviceFor, serviceLimit } from './services/facts'
export { HERE } from './provinces/here'
export type { OfficeKind, Paper, Question } from './services/serviceFacts'
export { recomputeClock, startClock } from './deadlines/startClock'
export { readClock } from './deadlines/readClock'
export { HISTORY_KINDS } from './casework/historyKinds'
export { STATE_COMMANDS, serviceOf } from './services/services'
export type { HistoryKind, Intent, IntentOf, StateCommand } from './services/services'
export { NOTICE_CODES } from './application/decision'
export type { Decision, DecisionContext, DecisionRefusal, EffectKind, NoticeCode } from './application/decision'
export { REQUIRED_CHECKS } from './services/reissue/handoverChecks'
export { dueFacts } from './services/reissue/dueFacts'
export { findClock } from './application/clocks'
export { submit } from './casework/submit'
export type { Submission } from './casework/submit'
export type { MendedFields } from './services/reissue/mendErrors'
export { isPastLimit } from './services/reissue/handoverRefusal'
export { decide } from './casework/decide'
export { undoRefusal } from './services/reissue/undoRefusal'
export { changeCollection, mayChangeCollection } from './casework/changeCollection'
export { extendLaw, mayExtendLaw } from './casework/extendLaw'
export { knowsOfHolds } from './casework/knowsOfHolds'
export { commandsFor, isTheirs, mayCommand, maySee } from './casework/mayCommand'
export { rolesFor } from './contract/rolesFor'
export { NO_DATE, PROVINCE, queueOf } from './casework/queueOf'
export { largeClock } from './casework/largeClock'
export { standingOf } from './casework/standingOf'
export { publicStateOf } from './application/publicState'
export { stagesOf } from './casework/stagesOf'
export { CARD_STATUSES, CHANGED_FIELDS } from './registry/registryFacts'
export type { CardStatus, ChangedField, RegistryFacts } from './registry/registryFacts'
export { NEXT_WAYS } from './services/rule'
export type { NextWay, PassedRule } from './services/rule'
export { assessEligibility } from './casework/assessEligibility'
export type { Eligibility, RuleCode } from './casework/assessEligibility'
export { RULE_CODES } from './casework/ruleCodes'
export { bytesToDigits, digitsToBytes } from './collectionCode/digits'
export { TOKEN_DIGITS, decodeToken, encodeToken, signedPart } from './collectionCode/token'
export type { Token, TokenContent } from './collectionCode/token'
export { slotOf, slotStart, slotVerdict } from './collectionCode/slot'
export { verifyToken } from './collectionCode/verifyToken'
export type { TokenVerdict, VerifySignature } from './collectionCode/verifyToken'
export { makeLocator, parseLocator } from './collectionCode/locator'
export type { Locator } from './collectionCode/locator'
export { parseScanInput } from './collectionCode/scanInput'
export { formatCaseNo, parseCaseNo } from './collectionCode/caseNo'
export { civilTime } from './kernel/civilTime'
export { findCountyOrgan, hukouStations } from './authorities/authority'
export type { AuthorityFile, AuthorityRecord } from './authorities/authority'
export { searchAuthorities } from './authorities/searchAuthorities'
export { regions } from './authorities/regions'
export { openState } from './authorities/openState'
export { clauseText } from './text/clauseText'
export { NUMBERS, numbersFor, numbersOn } from './text/numbers'
export type { NumberName, NumberOf } from './text/numbers'
export { capital, countInHan, counted, inEnglish, inHan } from './text/numerals'
export { phraseIn, phrasesIn } from './text/phrase'
export type { Phrase } from './text/phrase'
export { birthDateOf, checkDigitOf, parseCitizenNumber, sexOf } from './person/citizenNumber'
export type { CitizenNumber } from './person/citizenNumber'
export { maskCitizenNumber } from './person/mask'
export { cardValidity } from './person/cardValidity'
export { MESSAGE_MAX_CHARACTERS } from './text/messageText'
export { MESSAGES_ZH } from './text/messages.zh'
export { MESSAGES_EN } from './text/messages.en'
export { CARRIERS } from './application/carriers'
export type { CarrierCode } from './application/carriers'
export { isEmsNumber, s10CheckDigit } from './application/emsNumber'
export { TRACKING_KINDS } from './application/trackingEvent'
export type { TrackingEvent, TrackingKind } from './application/trackingEvent'
export { takeEvent } from './casework/takeEvent'
export type { TakenEvent } from './casework/takeEvent'
