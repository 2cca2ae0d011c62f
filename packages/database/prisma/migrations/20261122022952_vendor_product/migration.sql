-- CreateTable
CREATE TABLE "vendor_product" (
    "slug" TEXT NOT NULL,
    "name_zh" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "vendor_product_pkey" PRIMARY KEY ("slug")
);
