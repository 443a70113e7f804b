-- AlterTable
ALTER TABLE "Closure" ADD COLUMN "itemSuffix" TEXT;
