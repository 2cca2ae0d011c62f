-- CreateTable
CREATE TABLE "listing_draft" (
    "id" TEXT NOT NULL,
    "organization_id" TEXT NOT NULL,
    "environment" TEXT NOT NULL,
    "listing_id" TEXT,
    "manifest" JSONB NOT NULL,
    "base_version_id" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_by_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_draft_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "listing_draft_organization_id_updated_at_id_idx" ON "listing_draft"("organization_id", "updated_at" DESC, "id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_draft_organization_id_listing_id_key" ON "listing_draft"("organization_id", "listing_id");

-- AddForeignKey
ALTER TABLE "listing_draft" ADD CONSTRAINT "listing_draft_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_draft" ADD CONSTRAINT "listing_draft_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;
