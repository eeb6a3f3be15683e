/** Words that WeChat itself shows. The tabs follow the language switch; the reason for asking for the location can't. */
export default {
  name: '居民身份证补换领',
  tabs: { home: '首页', myOffice: '我的办件', me: '个人专区' },
  locationPurpose: '用于找出离您最近的领证机关',
}
