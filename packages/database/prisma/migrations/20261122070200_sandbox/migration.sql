-- DropIndex
DROP INDEX "review_case_state_fast_lane_due_at_id_idx";

-- DropIndex
DROP INDEX "stored_file_organization_id_created_at_id_idx";

-- AlterTable
ALTER TABLE "review_case" ADD COLUMN     "environment" TEXT NOT NULL DEFAULT 'live';

-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "environment" TEXT NOT NULL DEFAULT 'live';

-- CreateTable
CREATE TABLE "sandbox_clock" (
    "organization_id" TEXT NOT NULL,
    "ahead_seconds" BIGINT NOT NULL,
    "moved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sandbox_clock_pkey" PRIMARY KEY ("organization_id")
);

-- CreateIndex
CREATE INDEX "review_case_environment_state_fast_lane_due_at_id_idx" ON "review_case"("environment", "state", "fast_lane" DESC, "due_at", "id");

-- CreateIndex
CREATE INDEX "stored_file_organization_id_environment_id_idx" ON "stored_file"("organization_id", "environment", "id" DESC);

-- AddForeignKey
ALTER TABLE "sandbox_clock" ADD CONSTRAINT "sandbox_clock_organization_id_fkey" FOREIGN KEY ("organization_id") REFERENCES "organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What came from the sandbox so far.
UPDATE "review_case" c SET "environment" = l."environment" FROM "listing" l
  WHERE l."id" = c."listing_id" AND l."environment" <> 'live';
UPDATE "stored_file" f SET "environment" = 'sandbox' FROM "api_key" k
  WHERE k."id" = f."uploaded_by_id" AND k."environment" = 'sandbox';
