-- CreateTable
CREATE TABLE "saved_view" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "page" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_view_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "worker_heartbeat" (
    "id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "beat_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "worker_heartbeat_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_change" (
    "id" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "change" JSONB NOT NULL,
    "rationale" TEXT NOT NULL,
    "created_by_id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ(3),
    "finished_at" TIMESTAMPTZ(3),
    "undo_until" TIMESTAMPTZ(3),
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" TEXT,

    CONSTRAINT "bulk_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bulk_change_item" (
    "id" TEXT NOT NULL,
    "bulk_id" TEXT NOT NULL,
    "listing_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "planned" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "code" TEXT,
    "before" JSONB,
    "after" JSONB,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "bulk_change_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection" (
    "id" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "description_zh" TEXT NOT NULL,
    "description_en" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "valid_from" TIMESTAMPTZ(3),
    "valid_until" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "collection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "collection_item" (
    "collection_id" TEXT NOT NULL,
    "listing_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "collection_item_pkey" PRIMARY KEY ("collection_id","listing_id")
);

-- CreateTable
CREATE TABLE "canned_reason" (
    "code" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title_zh" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "text_zh" TEXT NOT NULL,
    "text_en" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" TEXT,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "canned_reason_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "check_mode" (
    "id" TEXT NOT NULL,
    "check_id" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "check_mode_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_view_user_id_page_name_key" ON "saved_view"("user_id", "page", "name");

-- CreateIndex
CREATE INDEX "bulk_change_created_at_id_idx" ON "bulk_change"("created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "bulk_change_item_bulk_id_position_idx" ON "bulk_change_item"("bulk_id", "position");

-- CreateIndex
CREATE INDEX "bulk_change_item_listing_id_idx" ON "bulk_change_item"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "bulk_change_item_bulk_id_listing_id_key" ON "bulk_change_item"("bulk_id", "listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "collection_slug_key" ON "collection"("slug");

-- CreateIndex
CREATE INDEX "collection_updated_at_id_idx" ON "collection"("updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "collection_item_collection_id_position_idx" ON "collection_item"("collection_id", "position");

-- CreateIndex
CREATE INDEX "collection_item_listing_id_idx" ON "collection_item"("listing_id");

-- CreateIndex
CREATE INDEX "canned_reason_kind_position_idx" ON "canned_reason"("kind", "position");

-- CreateIndex
CREATE INDEX "check_mode_check_id_created_at_idx" ON "check_mode"("check_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "bulk_change_item" ADD CONSTRAINT "bulk_change_item_bulk_id_fkey" FOREIGN KEY ("bulk_id") REFERENCES "bulk_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bulk_change_item" ADD CONSTRAINT "bulk_change_item_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_collection_id_fkey" FOREIGN KEY ("collection_id") REFERENCES "collection"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "collection_item" ADD CONSTRAINT "collection_item_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The texts a curator starts with; leads edit them on the desk.
INSERT INTO "canned_reason" ("code", "reason", "kind", "title_zh", "title_en", "text_zh", "text_en", "position") VALUES
  ('description_unclear', 'description_unclear', 'changes', '描述未说明实际用途', 'The description does not say what it does',
   '目前的描述看不出谁在什么场景使用、使用后有什么变化。请用两句话写清楚，再补充一个具体例子，客户据此判断是否适合自己。',
   'The description does not yet say who uses it, for what, and what changes for them. Please say so in two sentences and add one concrete example, so that a customer can tell whether it fits.', 10),
  ('translation_poor', 'translation_poor', 'changes', '其中一种语言表达生硬', 'One language reads like a machine translation',
   '其中一种语言的文字读起来像机器翻译。请由母语者改写该语言版本；两种语言不必逐字对应，但事实须一致。',
   'One of the two languages reads like a machine translation. Please have a native speaker rewrite it; the two texts need not match word for word, but the facts must agree.', 20),
  ('evidence_missing', 'evidence_missing', 'changes', '有表述缺少证明材料', 'A claim has no evidence',
   '文中有表述缺少证明材料。请附上证书、报告或已签署的案例；如暂时无法提供，请先删除该表述，日后补充新版本即可。',
   'A claim in the text has no evidence. Please attach the certificate, report or signed case; if you cannot yet, take the claim out and add it in a later version.', 30),
  ('price_unclear', 'price_unclear', 'changes', '价格说明不清楚', 'The price cannot be understood',
   '客户无法根据现有价格说明算出要付多少钱。请写明每个套餐的计费单位、包含内容，以及另行收费的部分。',
   'A customer cannot work out from the price section what they would pay. Please name each plan, its unit and what it includes, and state what is charged on top.', 40),
  ('implementation_unclear', 'implementation_unclear', 'changes', '未说明实施成本', 'The cost of implementation is not disclosed',
   '未说明实施成本。请写明实施天数、各阶段交付物、客户需投入的人力，以及不包含的内容。',
   'The cost of implementation is not disclosed. Please give days, phases with their deliverables, the effort expected of the customer, and what is not included.', 50),
  ('support_unclear', 'support_unclear', 'changes', '支持承诺不够明确', 'Support cannot be relied on as described',
   '支持承诺不够明确。请提供有人响应的渠道、服务时间，以及各级别问题的响应时限。',
   'Support cannot be relied on as described. Please name a channel that is answered, its hours, and response times by severity.', 60),
  ('scope_excessive', 'scope_excessive', 'changes', '申请的权限超出实际使用', 'It asks for more access than it uses',
   '申请的权限超出触发器和动作实际使用的范围。请移除未使用的权限，或逐项说明用途。',
   'The listing asks for more access than its triggers and actions use. Please remove what is not needed, or say for each scope what it is for.', 70),
  ('test_failed', 'test_failed', 'changes', '试用时未能正常工作', 'It did not work when we tried it',
   '我们按说明试用时未能正常工作，重现步骤如下：
1. 
请修复后重新提交，修复说明写入更新日志即可。',
   'It did not work when we tried it as described. Steps to reproduce:
1. 
Please repair it and submit again; a line in the changelog is enough explanation.', 80),
  ('media_unusable', 'media_unusable', 'changes', '图片未能展示产品', 'Pictures do not show the product',
   '图片未能展示产品本身。请使用清晰的真实截图，遮盖个人信息，并为每张图片写替代文字。',
   'The pictures do not show the product. Please use real screenshots in a readable size, with personal data covered and an alternative text for each.', 90),
  ('claim_unproven', 'false_claim', 'changes', '表述与我们查到的不一致', 'A claim differs from what we found',
   '有一处表述与我们查到的信息不一致，详见下方说明。请更正，或附上能证明该表述的材料。',
   'One claim differs from what we found; details are below. Please correct it, or attach what proves it.', 100),
  ('duplicate_merge', 'duplicate', 'changes', '建议合并到已有上架内容', 'Better as a version of an existing listing',
   '此内容与您已上架的内容功能相近。请改为在已有上架内容上发布新版本，评价和案例得以延续。',
   'This is close to a listing you already have. Please publish it as a new version there, so that reviews and cases carry over.', 110),
  ('duplicate', 'duplicate', 'reject', '与已有上架内容重复', 'It repeats an existing listing',
   '此内容与已有上架内容重复，因此未予上架。请在已有上架内容上发布新版本。',
   'This repeats an existing listing and was therefore not published. Please publish a new version of the existing listing instead.', 120),
  ('false_claim', 'false_claim', 'reject', '存在不实表述', 'A claim is not true',
   '经核实，文中存在不实表述，因此未予上架。如认为判断有误，请申诉并附上证明材料，将由另一位审核人员处理。',
   'We checked a claim and found it untrue, so this was not published. If we are wrong, appeal and attach the proof; another reviewer will look at it.', 130),
  ('boundary_conflict', 'boundary_conflict', 'reject', '与边界登记冲突', 'The boundary register reserves this field for others',
   '此内容落在边界登记保留给其他方的范围内，因此未予上架。请查看已签署的边界登记；如对其适用方式有异议，可以申诉。',
   'This falls within a field that the boundary register reserves for others, so it was not published. Please read the signed boundary; an appeal may challenge how it was applied.', 140),
  ('unlawful', 'unlawful', 'reject', '所提供的内容在适用地区不合法', 'The offer is not lawful where it is offered',
   '所提供的内容在所列地区不符合以下规定，因此未予上架：

请调整内容或适用地区后提交新版本。',
   'The offer does not comply with the following rule in a region it names, so it was not published:

Please change the offer or the regions and submit a new version.', 150),
  ('out_of_scope', 'out_of_scope', 'reject', '不属于本目录收录范围', 'It does not belong in this catalogue',
   '本目录仅收录客户可以采购的技术集成、场景方案和服务产品，此内容不在收录范围内，因此未予上架。',
   'The catalogue takes integrations, scenario solutions and services that customers can order. This is none of them and was therefore not published.', 160);

-- The worker asks for what is left of a bulk change every time it wakes; nearly all rows are finished ones.
CREATE INDEX "bulk_change_item_left" ON "bulk_change_item" ("bulk_id", "position") WHERE "state" IN ('waiting', 'undoing');
CREATE INDEX "bulk_change_at_work" ON "bulk_change" ("created_at") WHERE "state" IN ('running', 'undoing');
-- The operations page lists failures across all tenants, newest first; failures are few among the many that went well.
CREATE INDEX "webhook_delivery_failed_recent" ON "webhook_delivery" ("created_at" DESC, "id") WHERE "state" = 'failed';
CREATE INDEX "mail_failed_recent" ON "mail" ("created_at" DESC, "id") WHERE "state" = 'failed';
