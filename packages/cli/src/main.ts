#!/usr/bin/env node
console.log("headwater")
