-- AlterTable
ALTER TABLE "listing" ADD COLUMN     "state_evidence" TEXT;
