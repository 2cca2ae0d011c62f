type Words = readonly [title: string, fix: string];
interface Entry {
  'zh-CN': Words;
  en: Words;
}

const entry = (zh: Words, en: Words): Entry => ({ 'zh-CN': zh, en });

/** Every error code that a command can end with: the server's and our own. A code is never reused. */
export const errorCodes = {
  // The server's.
  invalid_input: entry(
    ['请求内容有误', '按列出的字段逐项修改后重试。'],
    ['The request is not valid', 'Correct the fields that are listed and try again.'],
  ),
  unknown_parameter: entry(
    ['存在未知参数', '升级命令行：npm install headwater@latest。'],
    ['Unknown parameter', 'Update the command line: npm install headwater@latest.'],
  ),
  invalid_cursor: entry(
    ['分页游标与当前列表不符', '从第一页重新读取。'],
    ['The cursor does not fit this list', 'Read the list again from its first page.'],
  ),
  unauthenticated: entry(
    ['需要登录或有效的 API 密钥', '运行 headwater login。'],
    ['A valid API key is needed', 'Run headwater login.'],
  ),
  key_expired: entry(
    ['API 密钥已过期', '在工作台创建新密钥，再运行 headwater login。'],
    ['The API key has expired', 'Make a new key in your workspace, then run headwater login.'],
  ),
  key_revoked: entry(
    ['API 密钥已被吊销', '在工作台创建新密钥，再运行 headwater login。'],
    ['The API key was revoked', 'Make a new key in your workspace, then run headwater login.'],
  ),
  forbidden: entry(
    ['没有执行此操作的权限', '用 headwater whoami 查看密钥权限，并创建具备所需权限的密钥。'],
    [
      'The key may not do this',
      'See its scopes with headwater whoami and make a key with the one that is missing.',
    ],
  ),
  own_work: entry(
    ['不能审批自己或本组织提交的内容', '请由其他人处理。'],
    ['Nobody decides about their own work', 'Somebody else has to do it.'],
  ),
  sandbox_only: entry(
    ['仅沙箱密钥可执行此操作', '改用沙箱密钥（hw_test_）；用 headwater whoami 确认当前环境。'],
    [
      'Only a sandbox key can do this',
      'Use a sandbox key (hw_test_); headwater whoami says which environment you are in.',
    ],
  ),
  second_factor_required: entry(
    ['需要二次验证', '在浏览器中登录并启用二次验证。'],
    ['A second factor is required', 'Sign in with the browser and set up a second factor.'],
  ),
  not_found: entry(
    ['未找到，或无权查看', '核对标识；用 headwater whoami 确认所用组织与环境。'],
    [
      'It does not exist, or this key may not know of it',
      'Check the id, and with headwater whoami the organisation and environment.',
    ],
  ),
  conflict: entry(
    ['与当前状态冲突', '用 headwater status 查看当前状态后重试。'],
    ['It conflicts with the present state', 'Look at headwater status, then try again.'],
  ),
  illegal_transition: entry(
    ['当前状态下不能执行此操作', '用 headwater status 查看下一步可以做什么。'],
    ['This step is not possible in the present state', 'headwater status says what is possible next.'],
  ),
  version_pending: entry(
    ['已有版本在审核中', '等待审核结束，或运行 headwater withdraw --pending 撤回。'],
    ['Another version is in review', 'Wait for its end, or take it back with headwater withdraw --pending.'],
  ),
  version_exists: entry(
    ['该版本号已经发布过', '提高清单中的 version；已发布的版本不可更改。'],
    [
      'This version was already published',
      'Raise version in the manifest; what was published never changes.',
    ],
  ),
  namespace_taken: entry(
    ['该命名空间属于其他组织', '使用您自己验证过的命名空间。'],
    ['This namespace belongs to another organisation', 'Use a namespace that you have proved.'],
  ),
  request_in_flight: entry(
    ['相同的请求正在处理中', '稍候重试，不会重复执行。'],
    ['The same request is still being worked on', 'Wait a moment and try again; it will not happen twice.'],
  ),
  precondition_failed: entry(
    ['读取之后内容已被修改', '用 headwater diff --against draft 查看变化后重试。'],
    [
      'It was changed since it was read',
      'See what changed with headwater diff --against draft, then try again.',
    ],
  ),
  payload_too_large: entry(
    ['清单过大', '清单上限为 256 KB；请缩短文字或示例。'],
    ['The manifest is too large', 'The limit is 256 KB; shorten texts or samples.'],
  ),
  unsupported_media_type: entry(
    ['不支持的内容类型', '升级命令行：npm install headwater@latest。'],
    ['This media type is not accepted', 'Update the command line: npm install headwater@latest.'],
  ),
  manifest_invalid: entry(
    ['清单存在错误', '运行 headwater validate，按行号逐项修改。'],
    ['The manifest has errors', 'Run headwater validate and correct each line it names.'],
  ),
  publishing_tasks_remain: entry(
    ['提交前仍有待办事项', '运行 headwater validate，完成标为“待办”的各项。'],
    [
      'Something is left to do before submitting',
      'Run headwater validate and finish what is marked "to do".',
    ],
  ),
  namespace_not_proved: entry(
    ['命名空间尚未验证', '在伙伴工作台通过 DNS 记录或 well-known 文件完成验证。'],
    [
      'The namespace is not proved',
      'Prove it in the partner workspace with a DNS record or a well-known file.',
    ],
  ),
  proof_not_found: entry(
    ['未找到验证记录', '确认 DNS 记录已生效，再次检查。'],
    ['The proof was not found', 'Make sure that the DNS record is visible, then check again.'],
  ),
  idempotency_key_reused: entry(
    ['幂等键已用于其他请求', '换一个键后重试。'],
    ['The Idempotency-Key was used for another request', 'Try again with another key.'],
  ),
  address_refused: entry(
    ['不允许访问该地址', '使用公网可达的 https 地址。'],
    ['This address may not be called', 'Use a public https address.'],
  ),
  ping_failed: entry(
    ['测试推送未得到成功响应', '确认接收地址可访问并返回 2xx，再试一次。'],
    ['The test delivery was not answered with success', 'Make the endpoint answer 2xx, then try again.'],
  ),
  precondition_required: entry(
    ['需要 If-Match', '升级命令行：npm install headwater@latest。'],
    ['If-Match is needed', 'Update the command line: npm install headwater@latest.'],
  ),
  rate_limited: entry(
    ['请求过于频繁', '稍候重试；命令行会遵守 Retry-After。'],
    ['Too many requests', 'Wait a moment; the command line honours Retry-After.'],
  ),
  internal: entry(
    ['服务器内部错误', '稍候重试；如反复出现，请将请求编号告知平台。'],
    ['Something went wrong on the server', 'Try again; if it stays, give the request id to the platform.'],
  ),
  unavailable: entry(
    ['服务暂不可用', '稍候重试，操作不会重复执行。'],
    ['The service is not ready', 'Try again; nothing is done twice.'],
  ),
  // Our own.
  usage: entry(
    ['命令写法有误', '在命令后加 --help 查看选项。'],
    ['The command line is wrong', 'Add --help to the command to see its flags.'],
  ),
  bug: entry(
    ['命令内部出错', '附上 headwater doctor --json 的输出反馈给我们。'],
    ['The command itself is broken', 'Please report it with the output of headwater doctor --json.'],
  ),
  input_required: entry(
    ['需要输入，但当前无法交互', '用提示中的选项给出答案。'],
    ['An answer is needed and nobody is there', 'Give the answer with the flag that is named.'],
  ),
  interrupted: entry(
    ['已中断', '重新运行即可，操作不会重复执行。'],
    ['Interrupted', 'Run it again; nothing is done twice.'],
  ),
  aborted: entry(
    ['请求已中断', '重新运行即可，操作不会重复执行。'],
    ['The request was interrupted', 'Run it again; nothing is done twice.'],
  ),
  not_signed_in: entry(
    ['尚未登录', '运行 headwater login，或设置 HEADWATER_API_KEY 和 HEADWATER_SERVER。'],
    ['Not signed in', 'Run headwater login, or set HEADWATER_API_KEY and HEADWATER_SERVER.'],
  ),
  invalid_api_key: entry(
    ['API 密钥格式不对', '从工作台重新复制完整的密钥。'],
    ['That is not an API key', 'Copy the whole key again from your workspace.'],
  ),
  credentials_unreadable: entry(
    ['无法读取保存的密钥', '删除该文件，重新运行 headwater login。'],
    ['The kept keys cannot be read', 'Delete the file and run headwater login again.'],
  ),
  insecure_server: entry(
    ['服务器地址未加密', '使用 https；内网测试可加 --allow-http。'],
    ['The server is not encrypted', 'Use https; on a closed network add --allow-http.'],
  ),
  manifest_not_found: entry(
    ['没有找到清单', '运行 headwater init，或用 --file 指定。'],
    ['There is no manifest', 'Run headwater init, or name it with --file.'],
  ),
  manifest_ambiguous: entry(
    ['有多份清单', '只保留一份，或用 --file 指定。'],
    ['There is more than one manifest', 'Keep one, or name it with --file.'],
  ),
  manifest_exists: entry(
    ['清单已存在', '编辑现有清单；确需重建时加 --force。'],
    ['The manifest is already there', 'Edit it; to start anew add --force.'],
  ),
  typescript_unsupported: entry(
    ['当前 Node.js 无法运行 TypeScript 清单', '使用 Node.js 22.18 或更高版本，或改用 headwater.yaml。'],
    ['This Node.js cannot run a TypeScript manifest', 'Use Node.js 22.18 or later, or write headwater.yaml.'],
  ),
  config_failed: entry(
    ['headwater.config.ts 运行失败', '按显示的错误修改；文件须 export default 一份清单。'],
    [
      'headwater.config.ts failed',
      'Repair the error that is shown; the file must export a manifest as default.',
    ],
  ),
  file_not_found: entry(['找不到文件', '核对路径。'], ['There is no such file', 'Check the path.']),
  file_too_large: entry(['文件过大', '请使用较小的文件。'], ['The file is too large', 'Use a smaller file.']),
  file_outside: entry(
    ['文件在清单文件夹之外', '把文件放到清单旁；符号链接也不得指向文件夹之外。'],
    [
      'The file lies outside of the folder of the manifest',
      'Put it beside the manifest; a symbolic link may not lead out either.',
    ],
  ),
  file_unreadable: entry(
    ['无法读取文件', '检查文件权限。'],
    ['The file cannot be read', 'Check its permissions.'],
  ),
  file_changed: entry(
    ['文件在推送过程中被修改', '等文件写完后再次推送。'],
    ['The file was changed during the push', 'Push again once it is written.'],
  ),
  file_differs: entry(
    ['文件内容不同，未覆盖', '先用 headwater diff 查看；确定后加 --force。'],
    ['The file says something else and was kept', 'Look at headwater diff first; then add --force.'],
  ),
  not_openapi: entry(
    ['不是 OpenAPI 文档', '文件须为 OpenAPI 2.0、3.0 或 3.1，格式为 JSON 或 YAML。'],
    ['Not an OpenAPI document', 'It must be OpenAPI 2.0, 3.0 or 3.1 in JSON or YAML.'],
  ),
  not_pushed: entry(
    ['清单尚未推送', '先运行 headwater push。'],
    ['The manifest has not been pushed', 'Run headwater push first.'],
  ),
  not_submitted: entry(
    ['尚未提交审核', '运行 headwater submit。'],
    ['Not submitted yet', 'Run headwater submit.'],
  ),
  digest_mismatch: entry(
    ['摘要不一致', '升级命令行后重试：npm install headwater@latest。'],
    ['The digests differ', 'Update the command line and try again: npm install headwater@latest.'],
  ),
  wait_timed_out: entry(
    ['等待超时', '审核仍在进行；用 headwater status --watch 继续跟踪。'],
    ['The wait is over, the review is not', 'Follow it on with headwater status --watch.'],
  ),
  connection: entry(
    ['无法连接服务器', '检查网络与 --server 地址，或运行 headwater doctor。'],
    ['The server cannot be reached', 'Check the network and --server, or run headwater doctor.'],
  ),
  timeout: entry(
    ['服务器响应超时', '稍候重试，操作不会重复执行。'],
    ['The server did not answer in time', 'Try again; nothing is done twice.'],
  ),
  deadline: entry(
    ['操作超过总时限', '稍候重试，操作不会重复执行。'],
    ['The whole call took too long', 'Try again; nothing is done twice.'],
  ),
  invalid_response: entry(
    ['无法读取服务器的响应', '确认 --server 指向 Headwater 服务器。'],
    ['The answer cannot be read', 'Make sure that --server is a Headwater server.'],
  ),
  redirect_refused: entry(
    ['服务器要求跳转到其他地址', '把 --server 改为最终地址。'],
    ['The server points elsewhere', 'Set --server to the final address.'],
  ),
  invalid_argument: entry(
    ['参数无效', '核对标识和选项的写法。'],
    ['An argument is not valid', 'Check ids and flags.'],
  ),
  cursor_repeated: entry(
    ['服务器重复返回同一页', '稍候重试；如反复出现，请告知平台。'],
    ['The server repeats a page', 'Try again; if it stays, tell the platform.'],
  ),
} as const satisfies Record<string, Entry>;
