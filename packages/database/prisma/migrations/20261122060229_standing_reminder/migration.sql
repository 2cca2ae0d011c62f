-- AlterTable
ALTER TABLE "standing_grant" ADD COLUMN     "reminded_at" TIMESTAMPTZ(3);
