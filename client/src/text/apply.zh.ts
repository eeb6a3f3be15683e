import type { NumberOf } from '@resident-card/shared'
import { kilobytes } from '../lib/kilobytes'

/** Step 1: damage, live photo, phone. */
export default {
  ask: { lost: '照片和联系方式', damaged: '原因、照片和联系方式' },
  damage: '损坏情况',
  photo: '本人照片',
  photoAside: '现场拍摄',
  alt: '刚拍的照片',
  rules: ['正对镜头，光线均匀', '露出眉毛和双耳', '不戴帽子、不美颜'],
  size: (kb: number) => `照片用 JPG 或 PNG，自动压缩到 ${kb} KB 以内`,
  take: '拍照',
  again: '重拍',
  none: '还没拍',
  sending: '正在传照片',
  taken: '已上传',
  unseen: '照片已上传，现在显示不了',
  use: '只用于和存档照片比对，差别过大的不能网上办',
  clean: '只存画面：拍摄地点、时间、手机型号等信息，收到后即去掉',
  portrait: '新证印存档照片，不印这张',
  problem: {
    denied: '没有相机权限。请在设置里允许使用相机，再拍一次',
    system: '手机没有允许微信使用相机。请在手机设置里打开，再拍一次',
    privacy: '没有同意隐私保护指引，不能拍照。同意后再拍一次',
    failed: '没有拍成。请再试一次；还不行，请换一部手机，或到受理机关窗口办理',
    tooLarge: '照片太大，没有发出去。请在光线均匀、背景简单的地方重拍一张',
    photoType: '这不是 JPG 或 PNG 照片，请重拍一张',
    photoTooLarge: (n: NumberOf) =>
      `照片压缩后还超过 ${kilobytes(n('photoLargest'))} KB。请在光线均匀、背景简单的地方重拍一张`,
    photoTooSmall: '照片太小，看不清脸，请离近些重拍',
    photoDamaged: '照片没有传完整，请重拍一张',
    photoShape: '照片太长或太扁，请竖着拿手机重拍',
    photosPerDay: '今天传的照片太多了，明天再试',
    unavailable: '没传上，请再试一次',
  },
  contact: '联系方式',
  name: '姓名',
  phoneHint: '11 位手机号',
  phoneTip: '有事时，民警打这个号码找您；进度在“我的办件”里看，不发短信',
  next: '选领证机关',
  back: '返回核对',
}
