-- AlterTable
ALTER TABLE "vendor_product" ADD COLUMN     "retired_at" TIMESTAMPTZ(3),
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "updated_by_id" TEXT;

-- CreateIndex
CREATE INDEX "review_case_submitted_at_idx" ON "review_case"("submitted_at");

-- CreateIndex
CREATE INDEX "review_case_decided_at_idx" ON "review_case"("decided_at");
