-- AlterTable
ALTER TABLE "lead" ADD COLUMN     "answered_at" TIMESTAMPTZ(3),
ADD COLUMN     "close_reason" TEXT,
ADD COLUMN     "customer_read_at" TIMESTAMPTZ(3),
ADD COLUMN     "partner_read_at" TIMESTAMPTZ(3),
ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "lead_message" (
    "id" TEXT NOT NULL,
    "lead_id" TEXT NOT NULL,
    "side" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" TEXT,
    "author_name" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "lead_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "organization_id" TEXT,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "facets" JSONB NOT NULL,
    "sort" TEXT,
    "seen_ids" TEXT[],
    "seen_at" TIMESTAMPTZ(3) NOT NULL,
    "digest" TEXT NOT NULL DEFAULT 'off',
    "next_digest_at" TIMESTAMPTZ(3),
    "mailed_ids" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "share_token_hash" TEXT,
    "share_expires_at" TIMESTAMPTZ(3),
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "shortlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_item" (
    "id" TEXT NOT NULL,
    "shortlist_id" TEXT NOT NULL,
    "listing_id" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "place" INTEGER NOT NULL,
    "added_by_id" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_comparison" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT,
    "created_by_id" TEXT NOT NULL,
    "shortlist_id" TEXT,
    "name" TEXT NOT NULL,
    "listings" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_comparison_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "lead_message_lead_id_created_at_id_idx" ON "lead_message"("lead_id", "created_at", "id");

-- CreateIndex
CREATE INDEX "saved_search_user_id_created_at_id_idx" ON "saved_search"("user_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "saved_search_organization_id_created_at_id_idx" ON "saved_search"("organization_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "saved_search_next_digest_at_idx" ON "saved_search"("next_digest_at");

-- CreateIndex
CREATE INDEX "saved_search_deleted_at_idx" ON "saved_search"("deleted_at");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_share_token_hash_key" ON "shortlist"("share_token_hash");

-- CreateIndex
CREATE INDEX "shortlist_organization_id_updated_at_id_idx" ON "shortlist"("organization_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "shortlist_created_by_id_updated_at_id_idx" ON "shortlist"("created_by_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE INDEX "shortlist_deleted_at_idx" ON "shortlist"("deleted_at");

-- CreateIndex
CREATE INDEX "shortlist_item_listing_id_idx" ON "shortlist_item"("listing_id");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_item_shortlist_id_listing_id_key" ON "shortlist_item"("shortlist_id", "listing_id");

-- CreateIndex
CREATE INDEX "saved_comparison_organization_id_created_at_id_idx" ON "saved_comparison"("organization_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "saved_comparison_created_by_id_created_at_id_idx" ON "saved_comparison"("created_by_id", "created_at" DESC, "id");

-- CreateIndex
CREATE INDEX "saved_comparison_shortlist_id_idx" ON "saved_comparison"("shortlist_id");

-- AddForeignKey
ALTER TABLE "lead_message" ADD CONSTRAINT "lead_message_lead_id_fkey" FOREIGN KEY ("lead_id") REFERENCES "lead"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_comparison" ADD CONSTRAINT "saved_comparison_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE SET NULL ON UPDATE CASCADE;
