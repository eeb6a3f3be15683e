/**
 * `node compile.cjs PROJECT OUT`: what WeChat's upload would carry of the mini-program in the folder PROJECT, written to the folder
 * OUT, by Tencent's own compiler (npm `miniprogram-ci`) and without a login: the facts about the account, which a login would
 * fetch, are those of an ordinary one. Exits with 1 and the compiler's words where it refuses.
 */
const { mkdirSync, writeFileSync } = require('node:fs')
const { dirname, join, resolve } = require('node:path')
const ci = require('miniprogram-ci')

/** What WeChat says of an account on asking: the limits of packages (MB), tabs and icons (KB) that the compiler judges by. */
const ACCOUNT = {
  gameApp: false,
  platform: false,
  appType: 0,
  isSandbox: false,
  released: false,
  setting: {
    MaxCodeSize: 30,
    MaxSubpackageSubCodeSize: 2,
    MaxSubpackageFullCodeSize: 30,
    NavigateMiniprogramLimit: 10,
    MaxTabbarCount: 5,
    MaxTabbarIconSize: 40,
    MaxNormalJsonSize: 500,
  },
}

const compile = async (projectPath, out) => {
  const project = new ci.Project({ appid: 'touristappid', type: 'miniProgram', projectPath, privateKey: 'none' })
  project.attr = async () => ACCOUNT
  // As project.config.json says: nothing is changed on the way up, what was tested is what people get.
  const setting = { es6: false, es7: false, minify: false }
  const files = await ci.getCompiledResult({ project, version: '0.0.0', desc: '', setting, onProgressUpdate: () => {} })
  for (const [name, content] of Object.entries(files)) {
    const path = join(out, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }
}

const [project, out] = process.argv.slice(2)
compile(resolve(project), resolve(out)).then(
  () => process.exit(0),
  (error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
  },
)
