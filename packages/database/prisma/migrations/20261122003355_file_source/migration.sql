-- AlterTable
ALTER TABLE "stored_file" ADD COLUMN     "source_sha256" TEXT;

-- CreateIndex
CREATE INDEX "stored_file_organization_id_source_sha256_idx" ON "stored_file"("organization_id", "source_sha256");

-- What is not a picture is kept as it was sent.
UPDATE "stored_file" SET "source_sha256" = "sha256" WHERE "media_type" NOT LIKE 'image/%';
