import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_modules__ = {
  /***/
  313: (
    /***/
    ((module) => {
      module.exports = Pend;
      function Pend() {
        this.pending = 0;
        this.max = Infinity;
        this.listeners = [];
        this.waiting = [];
        this.error = null;
      }
      Pend.prototype.go = function(fn) {
        if (this.pending < this.max) {
          pendGo(this, fn);
        } else {
          this.waiting.push(fn);
        }
      };
      Pend.prototype.wait = function(cb) {
        if (this.pending === 0) {
          cb(this.error);
        } else {
          this.listeners.push(cb);
        }
      };
      Pend.prototype.hold = function() {
        return pendHold(this);
      };
      function pendHold(self) {
        self.pending += 1;
        var called = false;
        return onCb;
        function onCb(err) {
          if (called) throw new Error("callback called twice");
          called = true;
          self.error = self.error || err;
          self.pending -= 1;
          if (self.waiting.length > 0 && self.pending < self.max) {
            pendGo(self, self.waiting.shift());
          } else if (self.pending === 0) {
            var listeners = self.listeners;
            self.listeners = [];
            listeners.forEach(cbListener);
          }
        }
        function cbListener(listener) {
          listener(self.error);
        }
      }
      function pendGo(self, fn) {
        fn(pendHold(self));
      }
    })
  ),
  /***/
  248: (
    /***/
    ((module) => {
      const CRC_TABLE = new Int32Array([
        0,
        1996959894,
        3993919788,
        2567524794,
        124634137,
        1886057615,
        3915621685,
        2657392035,
        249268274,
        2044508324,
        3772115230,
        2547177864,
        162941995,
        2125561021,
        3887607047,
        2428444049,
        498536548,
        1789927666,
        4089016648,
        2227061214,
        450548861,
        1843258603,
        4107580753,
        2211677639,
        325883990,
        1684777152,
        4251122042,
        2321926636,
        335633487,
        1661365465,
        4195302755,
        2366115317,
        997073096,
        1281953886,
        3579855332,
        2724688242,
        1006888145,
        1258607687,
        3524101629,
        2768942443,
        901097722,
        1119000684,
        3686517206,
        2898065728,
        853044451,
        1172266101,
        3705015759,
        2882616665,
        651767980,
        1373503546,
        3369554304,
        3218104598,
        565507253,
        1454621731,
        3485111705,
        3099436303,
        671266974,
        1594198024,
        3322730930,
        2970347812,
        795835527,
        1483230225,
        3244367275,
        3060149565,
        1994146192,
        31158534,
        2563907772,
        4023717930,
        1907459465,
        112637215,
        2680153253,
        3904427059,
        2013776290,
        251722036,
        2517215374,
        3775830040,
        2137656763,
        141376813,
        2439277719,
        3865271297,
        1802195444,
        476864866,
        2238001368,
        4066508878,
        1812370925,
        453092731,
        2181625025,
        4111451223,
        1706088902,
        314042704,
        2344532202,
        4240017532,
        1658658271,
        366619977,
        2362670323,
        4224994405,
        1303535960,
        984961486,
        2747007092,
        3569037538,
        1256170817,
        1037604311,
        2765210733,
        3554079995,
        1131014506,
        879679996,
        2909243462,
        3663771856,
        1141124467,
        855842277,
        2852801631,
        3708648649,
        1342533948,
        654459306,
        3188396048,
        3373015174,
        1466479909,
        544179635,
        3110523913,
        3462522015,
        1591671054,
        702138776,
        2966460450,
        3352799412,
        1504918807,
        783551873,
        3082640443,
        3233442989,
        3988292384,
        2596254646,
        62317068,
        1957810842,
        3939845945,
        2647816111,
        81470997,
        1943803523,
        3814918930,
        2489596804,
        225274430,
        2053790376,
        3826175755,
        2466906013,
        167816743,
        2097651377,
        4027552580,
        2265490386,
        503444072,
        1762050814,
        4150417245,
        2154129355,
        426522225,
        1852507879,
        4275313526,
        2312317920,
        282753626,
        1742555852,
        4189708143,
        2394877945,
        397917763,
        1622183637,
        3604390888,
        2714866558,
        953729732,
        1340076626,
        3518719985,
        2797360999,
        1068828381,
        1219638859,
        3624741850,
        2936675148,
        906185462,
        1090812512,
        3747672003,
        2825379669,
        829329135,
        1181335161,
        3412177804,
        3160834842,
        628085408,
        1382605366,
        3423369109,
        3138078467,
        570562233,
        1426400815,
        3317316542,
        2998733608,
        733239954,
        1555261956,
        3268935591,
        3050360625,
        752459403,
        1541320221,
        2607071920,
        3965973030,
        1969922972,
        40735498,
        2617837225,
        3943577151,
        1913087877,
        83908371,
        2512341634,
        3803740692,
        2075208622,
        213261112,
        2463272603,
        3855990285,
        2094854071,
        198958881,
        2262029012,
        4057260610,
        1759359992,
        534414190,
        2176718541,
        4139329115,
        1873836001,
        414664567,
        2282248934,
        4279200368,
        1711684554,
        285281116,
        2405801727,
        4167216745,
        1634467795,
        376229701,
        2685067896,
        3608007406,
        1308918612,
        956543938,
        2808555105,
        3495958263,
        1231636301,
        1047427035,
        2932959818,
        3654703836,
        1088359270,
        936918e3,
        2847714899,
        3736837829,
        1202900863,
        817233897,
        3183342108,
        3401237130,
        1404277552,
        615818150,
        3134207493,
        3453421203,
        1423857449,
        601450431,
        3009837614,
        3294710456,
        1567103746,
        711928724,
        3020668471,
        3272380065,
        1510334235,
        755167117
      ]);
      function crc32(buf) {
        let crc = -1;
        for (let x of buf) {
          crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
        }
        return (crc ^ -1) >>> 0;
      }
      module.exports = crc32;
    })
  ),
  /***/
  502: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var fs = __nccwpck_require__2(896);
      var util = __nccwpck_require__2(23);
      var stream = __nccwpck_require__2(203);
      var Readable = stream.Readable;
      var PassThrough = stream.PassThrough;
      var Pend = __nccwpck_require__2(313);
      var EventEmitter = __nccwpck_require__2(434).EventEmitter;
      exports.BufferSlicer = BufferSlicer;
      exports.FdSlicer = FdSlicer;
      util.inherits(FdSlicer, EventEmitter);
      function FdSlicer(fd) {
        EventEmitter.call(this);
        this.fd = fd;
        this.pend = new Pend();
        this.pend.max = 1;
        this.refCount = 0;
      }
      FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
        var self = this;
        self.pend.go(function(cb) {
          fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer2) {
            cb();
            callback(err, bytesRead, buffer2);
          });
        });
      };
      FdSlicer.prototype.createReadStream = function(options2) {
        return new ReadStream(this, options2);
      };
      FdSlicer.prototype.ref = function() {
        this.refCount += 1;
      };
      FdSlicer.prototype.unref = function() {
        var self = this;
        self.refCount -= 1;
        if (self.refCount < 0) throw new Error("invalid unref");
        if (self.refCount > 0) return;
        fs.close(self.fd, onCloseDone);
        function onCloseDone(err) {
          if (err) {
            self.emit("error", err);
          } else {
            self.emit("close");
          }
        }
      };
      util.inherits(ReadStream, Readable);
      function ReadStream(context, options2) {
        options2 = options2 || {};
        Readable.call(this, options2);
        this.context = context;
        this.context.ref();
        this.start = options2.start || 0;
        this.endOffset = options2.end;
        this.pos = this.start;
      }
      ReadStream.prototype._read = function(n) {
        var self = this;
        var toRead = Math.min(self._readableState.highWaterMark, n);
        if (self.endOffset != null) {
          toRead = Math.min(toRead, self.endOffset - self.pos);
        }
        if (toRead <= 0) {
          self.push(null);
          this._cleanup();
          return;
        }
        self.context.pend.go(function(cb) {
          var buffer = Buffer.allocUnsafe(toRead);
          fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
            if (err) {
              self.destroy(err);
            } else if (bytesRead === 0) {
              self.push(null);
              self._cleanup();
            } else {
              self.pos += bytesRead;
              self.push(buffer.slice(0, bytesRead));
            }
            cb();
          });
        });
      };
      ReadStream.prototype._destroy = function(err, cb) {
        this._cleanup();
        cb(err);
      };
      ReadStream.prototype._cleanup = function() {
        if (this.context != null) {
          this.context.unref();
          this.context = null;
        }
      };
      util.inherits(BufferSlicer, EventEmitter);
      function BufferSlicer(buffer) {
        EventEmitter.call(this);
        this.refCount = 0;
        this.buffer = buffer;
      }
      BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
        if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
        if (position < 0) throw new RangeError("position is negative: " + position);
        if (offset + length > buffer.length) {
          length = buffer.length - offset;
        }
        if (position + length > this.buffer.length) {
          length = this.buffer.length - position;
        }
        if (length <= 0) {
          setImmediate(function() {
            callback(null, 0);
          });
          return;
        }
        this.buffer.copy(buffer, offset, position, position + length);
        setImmediate(function() {
          callback(null, length);
        });
      };
      BufferSlicer.prototype.createReadStream = function(options2) {
        options2 = options2 || {};
        var readStream = new PassThrough(options2);
        readStream.start = options2.start || 0;
        readStream.endOffset = options2.end;
        readStream.pos = readStream.endOffset || this.buffer.length;
        var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
        var maxChunkSize = 65536;
        var offset = 0;
        while (true) {
          var nextOffset = offset + maxChunkSize;
          if (nextOffset >= entireSlice.length) {
            if (offset < entireSlice.length) {
              readStream.write(entireSlice.slice(offset, entireSlice.length));
            }
            break;
          }
          readStream.write(entireSlice.slice(offset, nextOffset));
          offset = nextOffset;
        }
        readStream.end();
        return readStream;
      };
      BufferSlicer.prototype.ref = function() {
        this.refCount += 1;
      };
      BufferSlicer.prototype.unref = function() {
        this.refCount -= 1;
        if (this.refCount < 0) {
          throw new Error("invalid unref");
        }
      };
    })
  ),
  /***/
  663: (
    /***/
    ((__unused_webpack_module, exports, __nccwpck_require__2) => {
      var __webpack_unused_export__;
      var fs = __nccwpck_require__2(896);
      var zlib = __nccwpck_require__2(106);
      var fd_slicer = __nccwpck_require__2(502);
      var util = __nccwpck_require__2(23);
      var EventEmitter = __nccwpck_require__2(434).EventEmitter;
      var Transform = __nccwpck_require__2(203).Transform;
      var PassThrough = __nccwpck_require__2(203).PassThrough;
      var Writable = __nccwpck_require__2(203).Writable;
      const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__2(248);
      __webpack_unused_export__ = open2;
      __webpack_unused_export__ = fromFd;
      __webpack_unused_export__ = fromBuffer;
      __webpack_unused_export__ = fromRandomAccessReader;
      exports.sO = openPromise;
      __webpack_unused_export__ = fromFdPromise;
      __webpack_unused_export__ = fromBufferPromise;
      __webpack_unused_export__ = fromRandomAccessReaderPromise;
      __webpack_unused_export__ = dosDateTimeToDate;
      __webpack_unused_export__ = getFileNameLowLevel;
      __webpack_unused_export__ = validateFileName;
      __webpack_unused_export__ = parseExtraFields;
      __webpack_unused_export__ = ZipFile;
      __webpack_unused_export__ = Entry;
      __webpack_unused_export__ = LocalFileHeader;
      __webpack_unused_export__ = RandomAccessReader;
      function openPromise(path, options2) {
        return new Promise((resolve, reject) => {
          open2(path, { ...options2, lazyEntries: true }, function(err, zipfile) {
            if (err) return reject(err);
            resolve(zipfile);
          });
        });
      }
      function fromFdPromise(fd, options2) {
        return new Promise((resolve, reject) => {
          fromFd(fd, { ...options2, lazyEntries: true }, function(err, zipfile) {
            if (err) return reject(err);
            resolve(zipfile);
          });
        });
      }
      function fromBufferPromise(buffer, options2) {
        return new Promise((resolve, reject) => {
          fromBuffer(buffer, { ...options2, lazyEntries: true }, function(err, zipfile) {
            if (err) return reject(err);
            resolve(zipfile);
          });
        });
      }
      function fromRandomAccessReaderPromise(reader, totalSize, options2) {
        return new Promise((resolve, reject) => {
          fromRandomAccessReader(reader, totalSize, { ...options2, lazyEntries: true }, function(err, zipfile) {
            if (err) return reject(err);
            resolve(zipfile);
          });
        });
      }
      function open2(path, options2, callback) {
        if (typeof options2 === "function") {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) options2 = {};
        if (options2.autoClose == null) options2.autoClose = true;
        if (options2.lazyEntries == null) options2.lazyEntries = false;
        if (options2.decodeStrings == null) options2.decodeStrings = true;
        if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
        if (options2.strictFileNames == null) options2.strictFileNames = false;
        if (callback == null) callback = defaultCallback;
        fs.open(path, "r", function(err, fd) {
          if (err) return callback(err);
          fromFd(fd, options2, function(err2, zipfile) {
            if (err2) fs.close(fd, defaultCallback);
            callback(err2, zipfile);
          });
        });
      }
      function fromFd(fd, options2, callback) {
        if (typeof options2 === "function") {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) options2 = {};
        if (options2.autoClose == null) options2.autoClose = false;
        if (options2.lazyEntries == null) options2.lazyEntries = false;
        if (options2.decodeStrings == null) options2.decodeStrings = true;
        if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
        if (options2.strictFileNames == null) options2.strictFileNames = false;
        if (callback == null) callback = defaultCallback;
        fs.fstat(fd, function(err, stats) {
          if (err) return callback(err);
          var reader = new fd_slicer.FdSlicer(fd);
          fromRandomAccessReader(reader, stats.size, options2, callback);
        });
      }
      function fromBuffer(buffer, options2, callback) {
        if (typeof options2 === "function") {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) options2 = {};
        options2.autoClose = false;
        if (options2.lazyEntries == null) options2.lazyEntries = false;
        if (options2.decodeStrings == null) options2.decodeStrings = true;
        if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
        if (options2.strictFileNames == null) options2.strictFileNames = false;
        var reader = new fd_slicer.BufferSlicer(buffer);
        fromRandomAccessReader(reader, buffer.length, options2, callback);
      }
      function fromRandomAccessReader(reader, totalSize, options2, callback) {
        if (typeof options2 === "function") {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) options2 = {};
        if (options2.autoClose == null) options2.autoClose = true;
        if (options2.lazyEntries == null) options2.lazyEntries = false;
        if (options2.decodeStrings == null) options2.decodeStrings = true;
        var decodeStrings = !!options2.decodeStrings;
        if (options2.validateEntrySizes == null) options2.validateEntrySizes = true;
        if (options2.strictFileNames == null) options2.strictFileNames = false;
        if (callback == null) callback = defaultCallback;
        if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
        if (totalSize > Number.MAX_SAFE_INTEGER) {
          throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
        }
        reader.ref();
        var eocdrWithoutCommentSize = 22;
        var zip64EocdlSize = 20;
        var maxCommentSize = 65535;
        var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
        var buffer = newBuffer(bufferSize);
        var bufferReadStart = totalSize - buffer.length;
        readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
          if (err) return callback(err);
          for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
            if (buffer.readUInt32LE(i) !== 101010256) continue;
            var eocdrBuffer = buffer.subarray(i);
            var diskNumber = eocdrBuffer.readUInt16LE(4);
            var entryCount = eocdrBuffer.readUInt16LE(10);
            var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
            var commentLength = eocdrBuffer.readUInt16LE(20);
            var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
            if (commentLength !== expectedCommentLength) {
              return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
            }
            var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
            if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
              var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
              var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
              var zip64EocdrBuffer = newBuffer(56);
              return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err2) {
                if (err2) return callback(err2);
                if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) {
                  return callback(new Error("invalid zip64 end of central directory record signature"));
                }
                diskNumber = zip64EocdrBuffer.readUInt32LE(16);
                if (diskNumber !== 0) {
                  return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
                }
                entryCount = readUInt64LE(zip64EocdrBuffer, 32);
                centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
                return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
              });
            }
            if (diskNumber !== 0) {
              return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
            }
            return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options2.autoClose, options2.lazyEntries, decodeStrings, options2.validateEntrySizes, options2.strictFileNames));
          }
          callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
        });
      }
      util.inherits(ZipFile, EventEmitter);
      function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
        var self = this;
        EventEmitter.call(self);
        self.reader = reader;
        self.reader.on("error", function(err) {
          emitError(self, err);
        });
        self.reader.once("close", function() {
          self.emit("close");
        });
        self.readEntryCursor = centralDirectoryOffset;
        self.fileSize = fileSize;
        self.entryCount = entryCount;
        self.comment = comment;
        self.entriesRead = 0;
        self.autoClose = !!autoClose;
        self.lazyEntries = !!lazyEntries;
        self.decodeStrings = !!decodeStrings;
        self.validateEntrySizes = !!validateEntrySizes;
        self.strictFileNames = !!strictFileNames;
        self.isOpen = true;
        self.emittedError = false;
        self.hasEachEntryBeenCalled = false;
        if (!self.lazyEntries) self._readEntry();
      }
      ZipFile.prototype.close = function() {
        if (!this.isOpen) return;
        this.isOpen = false;
        this.reader.unref();
      };
      function emitErrorAndAutoClose(self, err) {
        if (self.autoClose) self.close();
        emitError(self, err);
      }
      function emitError(self, err) {
        if (self.emittedError) return;
        self.emittedError = true;
        self.emit("error", err);
      }
      ZipFile.prototype.readEntry = function() {
        if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
        this._readEntry();
      };
      ZipFile.prototype._readEntry = function() {
        var self = this;
        if (self.entryCount === self.entriesRead) {
          setImmediate(function() {
            if (self.autoClose) self.close();
            if (self.emittedError) return;
            self.emit("end");
          });
          return;
        }
        if (self.emittedError) return;
        var buffer = newBuffer(46);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
          if (err) return emitErrorAndAutoClose(self, err);
          if (self.emittedError) return;
          var entry = new Entry();
          var signature = buffer.readUInt32LE(0);
          if (signature !== 33639248) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
          entry.versionMadeBy = buffer.readUInt16LE(4);
          entry.versionNeededToExtract = buffer.readUInt16LE(6);
          entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
          entry.compressionMethod = buffer.readUInt16LE(10);
          entry.lastModFileTime = buffer.readUInt16LE(12);
          entry.lastModFileDate = buffer.readUInt16LE(14);
          entry.crc32 = buffer.readUInt32LE(16);
          entry.compressedSize = buffer.readUInt32LE(20);
          entry.uncompressedSize = buffer.readUInt32LE(24);
          entry.fileNameLength = buffer.readUInt16LE(28);
          entry.extraFieldLength = buffer.readUInt16LE(30);
          entry.fileCommentLength = buffer.readUInt16LE(32);
          entry.internalFileAttributes = buffer.readUInt16LE(36);
          entry.externalFileAttributes = buffer.readUInt32LE(38);
          entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
          if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
          self.readEntryCursor += 46;
          buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
          readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err2) {
            if (err2) return emitErrorAndAutoClose(self, err2);
            if (self.emittedError) return;
            entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
            var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
            entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
            entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
            try {
              entry.extraFields = parseExtraFields(entry.extraFieldRaw);
            } catch (err3) {
              return emitErrorAndAutoClose(self, err3);
            }
            if (self.decodeStrings) {
              var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
              entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
              entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
              var errorMessage2 = validateFileName(entry.fileName);
              if (errorMessage2 != null) return emitErrorAndAutoClose(self, new Error(errorMessage2));
            } else {
              entry.fileComment = entry.fileCommentRaw;
              entry.fileName = entry.fileNameRaw;
            }
            entry.comment = entry.fileComment;
            self.readEntryCursor += buffer.length;
            self.entriesRead += 1;
            for (var i = 0; i < entry.extraFields.length; i++) {
              var extraField = entry.extraFields[i];
              if (extraField.id !== 1) continue;
              var zip64EiefBuffer = extraField.data;
              var index = 0;
              if (entry.uncompressedSize === 4294967295) {
                if (index + 8 > zip64EiefBuffer.length) {
                  return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
                }
                entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
                index += 8;
              }
              if (entry.compressedSize === 4294967295) {
                if (index + 8 > zip64EiefBuffer.length) {
                  return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
                }
                entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
                index += 8;
              }
              if (entry.relativeOffsetOfLocalHeader === 4294967295) {
                if (index + 8 > zip64EiefBuffer.length) {
                  return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
                }
                entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
                index += 8;
              }
              break;
            }
            if (self.validateEntrySizes && entry.compressionMethod === 0) {
              var expectedCompressedSize = entry.uncompressedSize;
              if (entry.isEncrypted()) {
                expectedCompressedSize += 12;
              }
              if (entry.compressedSize !== expectedCompressedSize) {
                var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
                return emitErrorAndAutoClose(self, new Error(msg));
              }
            }
            self.emit("entry", entry);
            if (!self.lazyEntries) self._readEntry();
          });
        });
      };
      ZipFile.prototype.eachEntry = function() {
        const self = this;
        if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
        if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
        self.hasEachEntryBeenCalled = true;
        let pendingResolveReject = null;
        self.on("entry", onEntry);
        self.on("end", onEnd);
        self.on("error", onError);
        function cleanup() {
          self.removeListener("entry", onEntry);
          self.removeListener("end", onEnd);
          self.removeListener("error", onError);
          if (self.autoClose) self.close();
        }
        function onEntry(entry) {
          let { resolve } = pendingResolveReject;
          pendingResolveReject = null;
          resolve({ value: entry });
        }
        function onEnd() {
          let { resolve } = pendingResolveReject;
          pendingResolveReject = null;
          cleanup();
          resolve({ done: true });
        }
        function onError(err) {
          let { reject } = pendingResolveReject;
          pendingResolveReject = null;
          cleanup();
          reject(err);
        }
        return {
          [Symbol.asyncIterator]() {
            return this;
          },
          next() {
            const promise = new Promise((resolve, reject) => {
              if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
              pendingResolveReject = { resolve, reject };
            });
            self.readEntry();
            return promise;
          },
          return(value) {
            cleanup();
            return Promise.resolve({ done: true, value });
          },
          throw(value) {
            cleanup();
            return Promise.reject(value);
          }
        };
      };
      ZipFile.prototype.openReadStream = function(entry, options2, callback) {
        var self = this;
        var relativeStart = 0;
        var relativeEnd = entry.compressedSize;
        if (callback == null) {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) {
          options2 = {};
        } else {
          if (options2.decodeFileData === false) {
            if (options2.decrypt != null) {
              throw new Error("cannot use options.decrypt when options.decodeFileData === false");
            }
            if (options2.decompress != null) {
              throw new Error("cannot use options.decompress when options.decodeFileData === false");
            }
          } else {
            if (options2.decrypt != null) {
              if (!entry.isEncrypted()) {
                throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
              }
              if (options2.decrypt !== false) throw new Error("invalid options.decrypt value: " + options2.decrypt);
              if (entry.isCompressed()) {
                if (options2.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
              }
            }
            if (options2.decompress != null) {
              if (!entry.isCompressed()) {
                throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
              }
              if (!(options2.decompress === false || options2.decompress === true)) {
                throw new Error("invalid options.decompress value: " + options2.decompress);
              }
              decompress = options2.decompress;
            }
          }
          if (options2.start != null) {
            relativeStart = options2.start;
            if (relativeStart < 0) throw new Error("options.start < 0");
            if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
          }
          if (options2.end != null) {
            relativeEnd = options2.end;
            if (relativeEnd < 0) throw new Error("options.end < 0");
            if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
            if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
          }
        }
        var rawMode = options2.decodeFileData === false || // Explicitly requested raw.
        (entry.compressionMethod === 0 || // Naturally without compression.
        entry.compressionMethod === 8 && options2.decompress === false) && (!entry.isEncrypted() || // Naturally without encryption.
        options2.decrypt === false);
        if (options2.start != null || options2.end != null) {
          if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
        }
        if (!self.isOpen) return callback(new Error("closed"));
        if (entry.isEncrypted() && !rawMode) {
          if (options2.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
        }
        var decompress;
        if (rawMode) {
          decompress = false;
        } else if (entry.compressionMethod === 8) {
          decompress = options2.decodeFileData !== true;
        } else {
          return callback(new Error("unsupported compression method: " + entry.compressionMethod));
        }
        self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
          if (err) return callback(err);
          self.openReadStreamLowLevel(
            localFileHeader.fileDataStart,
            entry.compressedSize,
            relativeStart,
            relativeEnd,
            decompress,
            entry.uncompressedSize,
            callback
          );
        });
      };
      ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
        var self = this;
        var fileDataEnd = fileDataStart + compressedSize;
        var readStream = self.reader.createReadStream({
          start: fileDataStart + relativeStart,
          end: fileDataStart + relativeEnd
        });
        var endpointStream = readStream;
        if (decompress) {
          var destroyed = false;
          var inflateFilter = zlib.createInflateRaw();
          readStream.on("error", function(err) {
            setImmediate(function() {
              if (!destroyed) inflateFilter.emit("error", err);
            });
          });
          readStream.pipe(inflateFilter);
          if (self.validateEntrySizes) {
            endpointStream = new AssertByteCountStream(uncompressedSize);
            inflateFilter.on("error", function(err) {
              setImmediate(function() {
                if (!destroyed) endpointStream.emit("error", err);
              });
            });
            inflateFilter.pipe(endpointStream);
          } else {
            endpointStream = inflateFilter;
          }
          installDestroyFn(endpointStream, function() {
            destroyed = true;
            if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
            readStream.unpipe(inflateFilter);
            readStream.destroy();
          });
        }
        callback(null, endpointStream);
      };
      ZipFile.prototype.readLocalFileHeader = function(entry, options2, callback) {
        var self = this;
        if (callback == null) {
          callback = options2;
          options2 = null;
        }
        if (options2 == null) options2 = {};
        self.reader.ref();
        var buffer = newBuffer(30);
        readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
          try {
            if (err) return callback(err);
            var signature = buffer.readUInt32LE(0);
            if (signature !== 67324752) {
              return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
            }
            var fileNameLength = buffer.readUInt16LE(26);
            var extraFieldLength = buffer.readUInt16LE(28);
            var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
            if (fileDataStart + entry.compressedSize > self.fileSize) {
              return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
            }
            if (options2.minimal) {
              return callback(null, { fileDataStart });
            }
            var localFileHeader = new LocalFileHeader();
            localFileHeader.fileDataStart = fileDataStart;
            localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
            localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
            localFileHeader.compressionMethod = buffer.readUInt16LE(8);
            localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
            localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
            localFileHeader.crc32 = buffer.readUInt32LE(14);
            localFileHeader.compressedSize = buffer.readUInt32LE(18);
            localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
            localFileHeader.fileNameLength = fileNameLength;
            localFileHeader.extraFieldLength = extraFieldLength;
            buffer = newBuffer(fileNameLength + extraFieldLength);
            self.reader.ref();
            readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err2) {
              try {
                if (err2) return callback(err2);
                localFileHeader.fileName = buffer.subarray(0, fileNameLength);
                localFileHeader.extraField = buffer.subarray(fileNameLength);
                return callback(null, localFileHeader);
              } finally {
                self.reader.unref();
              }
            });
          } finally {
            self.reader.unref();
          }
        });
      };
      ZipFile.prototype.openReadStreamPromise = function(entry, options2) {
        return new Promise((resolve, reject) => {
          this.openReadStream(entry, options2, function(err, readStream) {
            if (err) return reject(err);
            resolve(readStream);
          });
        });
      };
      ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
        return new Promise((resolve, reject) => {
          this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
            if (err) return reject(err);
            resolve(readStream);
          });
        });
      };
      ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options2) {
        return new Promise((resolve, reject) => {
          this.readLocalFileHeader(entry, options2, function(err, localFileHeader) {
            if (err) return reject(err);
            resolve(localFileHeader);
          });
        });
      };
      function Entry() {
      }
      Entry.prototype.getLastModDate = function(options2) {
        if (options2 == null) options2 = {};
        if (!options2.forceDosFormat) {
          for (var i = 0; i < this.extraFields.length; i++) {
            var extraField = this.extraFields[i];
            if (extraField.id === 21589) {
              var data = extraField.data;
              if (data.length < 5) continue;
              var flags = data[0];
              var HAS_MTIME = 1;
              if (!(flags & HAS_MTIME)) continue;
              var posixTimestamp = data.readInt32LE(1);
              return new Date(posixTimestamp * 1e3);
            } else if (extraField.id === 10) {
              var data = extraField.data;
              if (data.length !== 32) continue;
              if (data.readUInt16LE(4) !== 1) continue;
              if (data.readUInt16LE(6) !== 24) continue;
              var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
              var millisecondsSince1970 = hundredNanoSecondsSince1601 / 1e4 - 116444736e5;
              return new Date(millisecondsSince1970);
            }
          }
        }
        return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options2.timezone);
      };
      Entry.prototype.canDecodeFileData = function() {
        return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
      };
      Entry.prototype.isEncrypted = function() {
        return (this.generalPurposeBitFlag & 1) !== 0;
      };
      Entry.prototype.isCompressed = function() {
        return this.compressionMethod === 8;
      };
      function LocalFileHeader() {
      }
      function dosDateTimeToDate(date, time, timezone) {
        var day = date & 31;
        var month = (date >> 5 & 15) - 1;
        var year = (date >> 9 & 127) + 1980;
        var millisecond = 0;
        var second = (time & 31) * 2;
        var minute = time >> 5 & 63;
        var hour = time >> 11 & 31;
        if (timezone == null || timezone === "local") {
          return new Date(year, month, day, hour, minute, second, millisecond);
        } else if (timezone === "UTC") {
          return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
        } else {
          throw new Error("unrecognized options.timezone: " + options.timezone);
        }
      }
      function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
        var fileName = null;
        for (var i = 0; i < extraFields.length; i++) {
          var extraField = extraFields[i];
          if (extraField.id === 28789) {
            if (extraField.data.length < 6) {
              continue;
            }
            if (extraField.data.readUInt8(0) !== 1) {
              continue;
            }
            var oldNameCrc32 = extraField.data.readUInt32LE(1);
            if (crc32(fileNameBuffer) !== oldNameCrc32) {
              continue;
            }
            fileName = decodeBuffer(extraField.data.subarray(5), true);
            break;
          }
        }
        if (fileName == null) {
          var isUtf8 = (generalPurposeBitFlag & 2048) !== 0;
          fileName = decodeBuffer(fileNameBuffer, isUtf8);
        }
        if (!strictFileNames) {
          fileName = fileName.replace(/\\/g, "/");
        }
        return fileName;
      }
      function validateFileName(fileName) {
        if (fileName.indexOf("\\") !== -1) {
          return "invalid characters in fileName: " + fileName;
        }
        if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
          return "absolute path: " + fileName;
        }
        if (fileName.split("/").indexOf("..") !== -1) {
          return "invalid relative path: " + fileName;
        }
        return null;
      }
      function parseExtraFields(extraFieldBuffer) {
        var extraFields = [];
        var i = 0;
        while (i < extraFieldBuffer.length - 3) {
          var headerId = extraFieldBuffer.readUInt16LE(i + 0);
          var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
          var dataStart = i + 4;
          var dataEnd = dataStart + dataSize;
          if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
          var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
          extraFields.push({
            id: headerId,
            data: dataBuffer
          });
          i = dataEnd;
        }
        return extraFields;
      }
      function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
        if (length === 0) {
          return setImmediate(function() {
            callback(null, newBuffer(0));
          });
        }
        reader.read(buffer, offset, length, position, function(err, bytesRead) {
          if (err) return callback(err);
          if (bytesRead < length) {
            return callback(new Error("unexpected EOF"));
          }
          callback();
        });
      }
      util.inherits(AssertByteCountStream, Transform);
      function AssertByteCountStream(byteCount) {
        Transform.call(this);
        this.actualByteCount = 0;
        this.expectedByteCount = byteCount;
      }
      AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
        this.actualByteCount += chunk.length;
        if (this.actualByteCount > this.expectedByteCount) {
          var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
          return cb(new Error(msg));
        }
        cb(null, chunk);
      };
      AssertByteCountStream.prototype._flush = function(cb) {
        if (this.actualByteCount < this.expectedByteCount) {
          var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
          return cb(new Error(msg));
        }
        cb();
      };
      util.inherits(RandomAccessReader, EventEmitter);
      function RandomAccessReader() {
        EventEmitter.call(this);
        this.refCount = 0;
      }
      RandomAccessReader.prototype.ref = function() {
        this.refCount += 1;
      };
      RandomAccessReader.prototype.unref = function() {
        var self = this;
        self.refCount -= 1;
        if (self.refCount > 0) return;
        if (self.refCount < 0) throw new Error("invalid unref");
        self.close(onCloseDone);
        function onCloseDone(err) {
          if (err) return self.emit("error", err);
          self.emit("close");
        }
      };
      RandomAccessReader.prototype.createReadStream = function(options2) {
        if (options2 == null) options2 = {};
        var start = options2.start;
        var end = options2.end;
        if (start === end) {
          var emptyStream = new PassThrough();
          setImmediate(function() {
            emptyStream.end();
          });
          return emptyStream;
        }
        var stream = this._readStreamForRange(start, end);
        var destroyed = false;
        var refUnrefFilter = new RefUnrefFilter(this);
        stream.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) refUnrefFilter.emit("error", err);
          });
        });
        installDestroyFn(refUnrefFilter, function() {
          stream.unpipe(refUnrefFilter);
          refUnrefFilter.unref();
          stream.destroy();
        });
        var byteCounter = new AssertByteCountStream(end - start);
        refUnrefFilter.on("error", function(err) {
          setImmediate(function() {
            if (!destroyed) byteCounter.emit("error", err);
          });
        });
        installDestroyFn(byteCounter, function() {
          destroyed = true;
          refUnrefFilter.unpipe(byteCounter);
          refUnrefFilter.destroy();
        });
        return stream.pipe(refUnrefFilter).pipe(byteCounter);
      };
      RandomAccessReader.prototype._readStreamForRange = function(start, end) {
        throw new Error("not implemented");
      };
      RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
        var readStream = this.createReadStream({ start: position, end: position + length });
        var writeStream = new Writable();
        var written = 0;
        writeStream._write = function(chunk, encoding, cb) {
          chunk.copy(buffer, offset + written, 0, chunk.length);
          written += chunk.length;
          cb();
        };
        writeStream.on("finish", callback);
        readStream.on("error", function(error) {
          callback(error);
        });
        readStream.pipe(writeStream);
      };
      RandomAccessReader.prototype.close = function(callback) {
        setImmediate(callback);
      };
      util.inherits(RefUnrefFilter, PassThrough);
      function RefUnrefFilter(context) {
        PassThrough.call(this);
        this.context = context;
        this.context.ref();
        this.unreffedYet = false;
      }
      RefUnrefFilter.prototype._flush = function(cb) {
        this.unref();
        cb();
      };
      RefUnrefFilter.prototype.unref = function(cb) {
        if (this.unreffedYet) return;
        this.unreffedYet = true;
        this.context.unref();
      };
      var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ";
      function decodeBuffer(buffer, isUtf8) {
        if (isUtf8) {
          return buffer.toString("utf8");
        } else {
          var result = "";
          for (var i = 0; i < buffer.length; i++) {
            result += cp437[buffer[i]];
          }
          return result;
        }
      }
      function readUInt64LE(buffer, offset) {
        var lower32 = buffer.readUInt32LE(offset);
        var upper32 = buffer.readUInt32LE(offset + 4);
        return upper32 * 4294967296 + lower32;
      }
      var newBuffer;
      if (typeof Buffer.allocUnsafe === "function") {
        newBuffer = function(len) {
          return Buffer.allocUnsafe(len);
        };
      } else {
        newBuffer = function(len) {
          return new Buffer(len);
        };
      }
      function installDestroyFn(stream, fn) {
        if (typeof stream.destroy === "function") {
          stream._destroy = function(err, cb) {
            fn();
            if (cb != null) cb(err);
          };
        } else {
          stream.destroy = fn;
        }
      }
      function defaultCallback(err) {
        if (err) throw err;
      }
    })
  ),
  /***/
  434: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
    })
  ),
  /***/
  896: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
    })
  ),
  /***/
  203: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
    })
  ),
  /***/
  23: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
    })
  ),
  /***/
  106: (
    /***/
    ((module) => {
      module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
    })
  )
  /******/
};
var __webpack_module_cache__ = {};
function __nccwpck_require__(moduleId) {
  var cachedModule = __webpack_module_cache__[moduleId];
  if (cachedModule !== void 0) {
    return cachedModule.exports;
  }
  var module = __webpack_module_cache__[moduleId] = {
    /******/
    // no module.id needed
    /******/
    // no module.loaded needed
    /******/
    exports: {}
    /******/
  };
  var threw = true;
  try {
    __webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
    threw = false;
  } finally {
    if (threw) delete __webpack_module_cache__[moduleId];
  }
  return module.exports;
}
if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
var __webpack_exports__ = {};
;
function answerParent(answer) {
  process.once("disconnect", () => process.exit());
  process.on("message", ({ id, content }) => {
    void answer(content).then((reply) => process.send?.({ id, content: reply }, () => {
    }));
  });
}
;
function errorMessage(error) {
  return error instanceof Error ? error.message : String(error);
}
function errorCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function ifExists(read) {
  return unless((error) => errorCode(error) === "ENOENT", read);
}
function ifReachable(read) {
  return unless((error) => unreachable.has(errorCode(error) ?? ""), read);
}
const unreachable = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ELOOP", "EACCES", "EPERM"]);
function unless(isExpected, read) {
  try {
    return read();
  } catch (error) {
    if (isExpected(error))
      return void 0;
    throw error;
  }
}
;
function titleOf(what) {
  return `supervised-run: ${what}`;
}
function nameProcess(what) {
  if (process.platform !== "win32")
    process.title = titleOf(what);
}
;
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;
const pieceBytes = 64 * 1024;
const zeros = Buffer.alloc(pieceBytes);
const blockBytes = 512;
async function copySparse(from, to, info) {
  if (info.blocks * blockBytes >= info.size || process.platform === "win32") {
    await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
    return;
  }
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
    return;
  } catch {
  }
  const source = await open(from, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const target = await open(to, "w", info.mode & 511);
    try {
      await copyWithHoles(source, target);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}
async function copyWithHoles(source, target) {
  const buffer = Buffer.allocUnsafe(pieceBytes);
  let position = 0;
  for (; ; ) {
    const { bytesRead } = await source.read(buffer, 0, buffer.length, position);
    if (bytesRead === 0)
      break;
    const bytes = buffer.subarray(0, bytesRead);
    if (!bytes.equals(zeros.subarray(0, bytesRead)))
      await target.write(bytes, 0, bytesRead, position);
    position += bytesRead;
  }
  await target.truncate(position);
}
;
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;
const magic = Buffer.from([31, 139, 8]);
function isGzip(firstBytes2) {
  return firstBytes2.subarray(0, magic.length).equals(magic);
}
const maxUnpackedBytes = 1024 ** 3;
async function isGzipClean(path, patterns, limit = maxUnpackedBytes) {
  if (!isGzip(await firstBytes(path)))
    return true;
  const packed = (0, external_node_fs_namespaceObject.createReadStream)(path);
  const unpacked = packed.pipe((0, external_node_zlib_namespaceObject.createGunzip)({ finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH }));
  let readError;
  packed.on("error", (error) => {
    readError = error;
    unpacked.destroy(error);
  });
  try {
    return await searchUnpacked(unpacked, patterns, limit) >= 0;
  } catch (error) {
    if (error === readError)
      throw error;
    return false;
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}
async function searchUnpacked(data, patterns, limit) {
  const stream = patterns.stream();
  let left = limit;
  for await (const chunk of data) {
    stream.push(chunk);
    left -= chunk.length;
    if (stream.hasFound || left < 0)
      return -1;
  }
  stream.end();
  return stream.hasFound ? -1 : left;
}
async function firstBytes(path) {
  const file = await (0, promises_namespaceObject.open)(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
var yauzl = __nccwpck_require__(663);
;
const stored = 0;
const deflated = 8;
const entryMagic = Buffer.from("PK", "latin1");
const endMagic = Buffer.from("PK\0\0\0\0", "latin1");
const maxEndBytes = 22 + 65535;
async function isZipClean(path, patterns, limit = maxUnpackedBytes) {
  let zip;
  try {
    zip = await (0, yauzl.sO)(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
  } catch {
    return !await looksLikeZip(path);
  }
  let left = limit;
  try {
    for await (const entry of zip.eachEntry()) {
      if (!canBeUnpacked(entry))
        return false;
      left = await searchUnpacked(await zip.openReadStreamPromise(entry), patterns, left);
      if (left < 0)
        return false;
    }
    return true;
  } catch {
    return false;
  } finally {
    zip.close();
  }
}
function canBeUnpacked({ generalPurposeBitFlag, compressionMethod }) {
  const isEncrypted = (generalPurposeBitFlag & 1) === 1;
  return !isEncrypted && (compressionMethod === stored || compressionMethod === deflated);
}
async function looksLikeZip(path) {
  const file = await (0, promises_namespaceObject.open)(path);
  try {
    const { size } = await file.stat();
    const first = await bytesAt(file, 0, entryMagic.length);
    const last = await bytesAt(file, Math.max(0, size - maxEndBytes), maxEndBytes);
    return first.equals(entryMagic) || last.includes(endMagic);
  } finally {
    await file.close();
  }
}
async function bytesAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
;
const chunkBytes = 256 * 1024;
async function redactFile(from, to, patterns, kind) {
  const source = await named(from, (0, promises_namespaceObject.open)(from, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK));
  try {
    if (!(await source.stat()).isFile())
      throw new Error(`${from}: not a regular file`);
    const target = await named(to, (0, promises_namespaceObject.open)(to, "wx", 384));
    const copy2 = { from, source, to, target, patterns };
    let complete = false;
    try {
      const redacted = await (kind === "unknown" && await isBinary(copy2) ? copyIfClean(copy2) : copyRedacted(copy2));
      complete = !redacted.leftOut;
      return redacted;
    } finally {
      await target.close();
      if (!complete)
        await (0, promises_namespaceObject.rm)(to, { force: true });
    }
  } finally {
    await source.close();
  }
}
async function copyRedacted(copy2) {
  const stream = copy2.patterns.stream();
  for await (const chunk of chunks(copy2))
    await write(copy2, stream.push(chunk));
  await write(copy2, stream.end());
  return { found: stream.found, leftOut: false };
}
async function copyIfClean(copy2) {
  const stream = copy2.patterns.stream();
  for await (const chunk of chunks(copy2)) {
    stream.push(chunk);
    if (stream.hasFound)
      break;
  }
  stream.end();
  if (stream.hasFound)
    return { found: stream.found, leftOut: true };
  if (!await isLinked(copy2))
    await named(copy2.to, copyWithHoles(copy2.source, copy2.target));
  const leftOut = !await isGzipClean(copy2.to, copy2.patterns) || !await isZipClean(copy2.to, copy2.patterns);
  return { found: stream.found, leftOut };
}
async function isLinked({ from, source, to }) {
  const name = `${to}.link`;
  try {
    await (0, promises_namespaceObject.link)(from, name);
    const [linked, { ino, dev }] = await Promise.all([(0, promises_namespaceObject.lstat)(name), source.stat()]);
    if (linked.ino === ino && linked.dev === dev) {
      await source.chmod(384);
      await (0, promises_namespaceObject.rename)(name, to);
      return true;
    }
  } catch {
  }
  await (0, promises_namespaceObject.rm)(name, { force: true });
  return false;
}
async function isBinary(copy2) {
  let isFirst = true;
  for await (const chunk of chunks(copy2)) {
    if (chunk.includes(0) || isFirst && isGzip(chunk))
      return true;
    isFirst = false;
  }
  return false;
}
async function* chunks({ from, source }) {
  const buffer = Buffer.allocUnsafe(chunkBytes);
  for (let position = 0; ; ) {
    const { bytesRead } = await named(from, source.read(buffer, 0, buffer.length, position));
    if (bytesRead === 0)
      return;
    position += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}
async function write({ to, target }, bytes) {
  if (bytes.length > 0)
    await named(to, target.appendFile(bytes));
}
async function named(path, operation) {
  try {
    return await operation;
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
;
const esc = 27;
const bell = 7;
const osc = 93;
const breaksOff = [10, 13, 24, 26];
const stringTerminator = Buffer.from("\x1B\\");
const c1Lead = 194;
const maxControlSequence = 256;
const maxControlString = 4096;
const shortestLink = 6;
const suspects = [
  esc,
  c1Lead,
  127,
  ...Array.from({ length: 32 }, (_, byte) => byte).filter((byte) => ![9, 10, 13, esc].includes(byte))
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects)
  isSuspect[byte] = 1;
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;
class TerminalFilter {
  #carry = Buffer.alloc(0);
  /** Output is assembled here, unless a chunk passes unchanged. */
  #shown = Buffer.alloc(0);
  /** Returns the output that is certain by now. It is valid until the next call, and may be a view of the chunk. */
  push(chunk) {
    return this.#filter(this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk]), false);
  }
  /** Returns the rest when no data follows. */
  end() {
    return this.#filter(this.#carry, true);
  }
  #filter(data, isFinal) {
    this.#carry = nothing;
    if (!suspects.some((byte) => data.includes(byte)))
      return data;
    const room = Math.ceil(data.length * (shortestLink + 1) / shortestLink);
    if (this.#shown.length < room)
      this.#shown = Buffer.allocUnsafe(room);
    const shown = this.#shown;
    let length = 0;
    for (let position = 0; position < data.length; ) {
      const end = nextSuspect(data, position);
      length += copy(data, position, end, shown, length);
      position = end;
      if (data[position] !== esc && data[position] !== c1Lead) {
        position += 1;
        continue;
      }
      const sequence = sequenceAt(data, position, isFinal);
      if (sequence === "unfinished") {
        this.#carry = Buffer.from(data.subarray(position));
        break;
      }
      const after = position + sequence.length;
      length += sequence.shown === "unchanged" ? copy(data, position, after, shown, length) : copy(sequence.shown, 0, sequence.shown.length, shown, length);
      position = after;
    }
    return shown.subarray(0, length);
  }
}
const nothing = Buffer.alloc(0);
const halfCharacter = Buffer.from([255]);
function sequenceAt(data, position, isFinal) {
  const first = data[position];
  const next = data[position + 1];
  if (next === void 0 && !isFinal)
    return "unfinished";
  if (first === esc)
    return next === void 0 ? removed(1) : sequenceOf(next, data, position, 1, isFinal);
  if (isC1(next))
    return sequenceOf(next - 64, data, position, 2, isFinal);
  return { length: 1, shown: inRange(next, 160, 191) ? "unchanged" : halfCharacter };
}
function sequenceOf(kind, data, position, control, isFinal) {
  switch (String.fromCharCode(kind)) {
    case "[":
      return controlSequence(data, position, isFinal) ?? removed(control);
    case "]":
    case "P":
    case "X":
    case "^":
    case "_":
      return controlString(kind, data, position, isFinal) ?? removed(control);
    default:
      if (inRange(kind, 32, 47))
        return characterSet(data, position, isFinal) ?? removed(control);
      return removed(inRange(kind, 48, 126) ? 2 : control);
  }
}
function controlSequence(data, position, isFinal) {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 48, 59))
    index += 1;
  const isColour = data[position] === esc && data[index] === 109;
  while (index < limit && inRange(data[index], 48, 63))
    index += 1;
  while (index < limit && inRange(data[index], 32, 47))
    index += 1;
  if (index < limit && index === data.length)
    return isFinal ? void 0 : "unfinished";
  if (index === limit || !inRange(data[index], 64, 126))
    return void 0;
  return { length: index + 1 - position, shown: isColour ? "unchanged" : nothing };
}
function characterSet(data, position, isFinal) {
  const limit = position + maxControlSequence;
  let index = position + 2;
  while (index < limit && inRange(data[index], 32, 47))
    index += 1;
  if (index < limit && index === data.length)
    return isFinal ? void 0 : "unfinished";
  return index < limit && inRange(data[index], 48, 126) ? removed(index + 1 - position) : void 0;
}
function controlString(kind, data, position, isFinal) {
  const start = position + 2;
  const closed = (payloadEnd, end) => ({
    length: end - position,
    shown: data[position] === esc && kind === osc && webLink.test(data.toString("latin1", start, payloadEnd)) ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator]) : nothing
  });
  for (let index = start; index < position + maxControlString; index += 1) {
    const byte = data[index];
    const next = data[index + 1];
    if (byte === void 0)
      return isFinal ? void 0 : "unfinished";
    if (byte === bell && kind === osc)
      return closed(index, index + 1);
    if (breaksOff.includes(byte))
      return void 0;
    if (byte !== esc && byte !== c1Lead)
      continue;
    if (next === void 0)
      return isFinal ? void 0 : "unfinished";
    if (byte === esc)
      return next === 92 ? closed(index, index + 2) : void 0;
    if (isC1(next))
      return next === 156 ? closed(index, index + 2) : void 0;
  }
  return void 0;
}
function removed(length) {
  return { length, shown: nothing };
}
function isC1(byte) {
  return inRange(byte, 128, 159);
}
function inRange(byte, first, last) {
  return byte !== void 0 && byte >= first && byte <= last;
}
function nextSuspect(data, from) {
  let position = from;
  while (position < data.length && isSuspect[data[position]] === 0)
    position += 1;
  return position;
}
function copy(data, from, to, target, at) {
  if (to - from > 32)
    return data.copy(target, at, from, to);
  for (let index = from; index < to; index += 1)
    target[at + index - from] = data[index];
  return to - from;
}
;
const command_data_forms = {
  colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
  brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s
};
function dataOf(notation, line) {
  return command_data_forms[notation].exec(line)?.[1];
}
function command_data_unescaped(data, notation) {
  const text = notation === "brackets" ? data.replaceAll("%3B", ";").replaceAll("%5D", "]") : data;
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
;
const lineFeed = 10;
const carriageReturn = 13;
function isHidden(byte) {
  return byte !== void 0 && !isPrintable(byte) && !endsLine(byte);
}
function endsLine(byte) {
  return byte === lineFeed || byte === carriageReturn;
}
function isPrintable(byte) {
  return byte > 32 && byte < 127;
}
function unfinishedBytes(data) {
  if (data.at(-1) === carriageReturn)
    return 1;
  for (let count = 1; count <= 3; count += 1) {
    const byte = data.at(-count) ?? 0;
    if (byte < 128)
      return 0;
    if (byte >= 192)
      return count < (byte < 224 ? 2 : byte < 240 ? 3 : 4) ? count : 0;
  }
  return 0;
}
function endOfLine(data) {
  const feed = data.indexOf(lineFeed);
  const line = feed < 0 ? data : data.subarray(0, feed);
  const end = indexOrEnd(line, "\r", 0);
  return end === data.length ? void 0 : end;
}
function indexOrEnd(data, text, from) {
  const found = data.indexOf(text, from);
  return found < 0 ? data.length : found;
}
;
const maxMask = 64 * 1024;
const maskRest = 16;
const weightless = "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*";
const separator = new RegExp(`:${weightless}:`, "gu");
const onlyWeightless = new RegExp(`^${weightless}$`, "u");
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;
const openings = { colons: "::add-mask::", brackets: "##[add-mask]" };
const nameEnd = "::add-mask".length;
function maskPart(data, isFinal) {
  const window = data.subarray(0, maxMask);
  const lineEnd = endOfLine(window);
  const isWhole = lineEnd !== void 0 || window.length < maxMask;
  if (lineEnd === void 0 && isWhole && !isFinal)
    return void 0;
  return { bytes: window.subarray(0, isWhole ? lineEnd : splitAt(window)), isWhole };
}
function splitAt(window) {
  const lineBreak = Math.max(window.lastIndexOf("%0A"), window.lastIndexOf("%0D"));
  if (lineBreak > window.length / 2)
    return lineBreak;
  const most = window.subarray(0, window.length - maskRest);
  const escaped2 = most.indexOf("%", most.length - 2);
  return escaped2 < 0 ? most.length - unfinishedBytes(most) : escaped2;
}
function parseMask(notation, line) {
  if (notation === "brackets") {
    if (!line.includes("]"))
      return void 0;
    const [, name2, data2] = brackets.exec(line) ?? [];
    return name2 === void 0 || data2 === void 0 ? void 0 : { notation, line, name: name2, data: data2 };
  }
  separator.lastIndex = nameEnd;
  const found = separator.exec(line);
  if (found === null)
    return void 0;
  const between = line.slice(nameEnd, found.index);
  const isNameOver = between === "" || between.startsWith(" ");
  if (!isNameOver && !onlyWeightless.test(between))
    return void 0;
  const name = line.slice(2, nameEnd);
  const data = line.slice(found.index + found[0].length);
  return { notation, line: isNameOver && found[0] === "::" ? line : openings.colons + data, name, data };
}
function continuedMask(notation, data) {
  return { notation, line: openings[notation] + data, name: "add-mask", data };
}
function maskedBytes({ notation, data }, line) {
  const text = line.toString();
  const end = notation === "colons" ? ":" : "]";
  let start = 0;
  for (const character of text.slice(0, text.length - data.length))
    if (character === end)
      start = line.indexOf(end, start) + 1;
  return Buffer.from(command_data_unescaped(line.toString("latin1", start), notation), "latin1");
}
function maskCommand(value) {
  const data = value.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  return safeMask({ notation: "colons", line: openings.colons + data, name: "add-mask", data });
}
function safeMask({ notation, line, data }) {
  const lines = data.split(/%0[AD]/).filter((part) => part !== "");
  const long = lines.filter((part) => isLongEnough(unescaped(part, notation)));
  if (long.length === lines.length && long.length > 0)
    return line;
  if (long.length === 0)
    return void 0;
  const whole = Buffer.from(unescaped(data, notation));
  const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString("base64"));
  return openings[notation] + [...long, ...encoded].join("%0A");
}
function maskAsText({ notation, name, data }) {
  const value = data.trim() === "" ? data : "***";
  return notation === "colons" ? `: :${name}::${value}` : `# #[${name}]${value}`;
}
;
const minCharacters = 4;
function min_length_isLongEnough(value) {
  return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}
;
const notations = [
  { notation: "colons", opening: "::add-mask", trace: /:add-mask[^!-9;-~]/gi },
  { notation: "brackets", opening: "##[add-mask", trace: /\[add-mask[ \]]/gi }
];
const mask_finder_nothing = Buffer.alloc(0);
const colon = 58;
const hash = 35;
class MaskFinder {
  #searches = notations.map((notation) => new NotationSearch(notation));
  /** Returns the values that end in this chunk, as bytes, because they need not be UTF-8. */
  push(chunk) {
    if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle))
      return [];
    const text = chunk.toString("latin1");
    return this.#searches.flatMap((search) => search.push(chunk, text)).filter(isLong);
  }
  /** Returns the values that end with the data. */
  end() {
    return this.#searches.flatMap((search) => search.end()).filter(isLong);
  }
}
class NotationSearch {
  #notation;
  #opening;
  #trace;
  /** The possible beginning of a command, or a line with a command whose end is yet to come. */
  #held = mask_finder_nothing;
  /** Set while the rest of the line belongs to a mask that was split. */
  #isInMask = false;
  constructor({ notation, opening, trace }) {
    this.#notation = notation;
    this.#opening = opening;
    this.#trace = trace;
  }
  /** Set if no mask has begun in the data so far. */
  get isIdle() {
    return this.#held.length === 0 && !this.#isInMask;
  }
  /** @param text the chunk as Latin-1 */
  push(chunk, text) {
    if (this.#held.length === 0)
      return this.#find(chunk, text, false);
    return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString("latin1") + text, false);
  }
  end() {
    return this.#find(this.#held, this.#held.toString("latin1"), true);
  }
  #find(data, text, isFinal) {
    const values = [];
    let position = 0;
    for (; ; ) {
      const start = this.#isInMask ? position : this.#next(text, position);
      if (start === void 0) {
        position = Math.max(position, data.length - this.#unfinished(text));
        break;
      }
      position = start;
      const part = maskPart(data.subarray(position), isFinal);
      if (part === void 0)
        break;
      const line = part.bytes.toString();
      const mask = this.#isInMask ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
      if (mask !== void 0)
        values.push(maskedBytes(mask, part.bytes));
      position += mask === void 0 ? 1 : part.bytes.length;
      this.#isInMask = mask !== void 0 && !part.isWhole;
    }
    this.#held = isFinal ? mask_finder_nothing : Buffer.from(data.subarray(position));
    return values;
  }
  /** Returns where the next command begins. */
  #next(text, from) {
    this.#trace.lastIndex = from;
    while (this.#trace.test(text)) {
      const start = this.#trace.lastIndex - 1 - this.#opening.length;
      if (start >= from && text.slice(start, this.#trace.lastIndex - 1).toLowerCase() === this.#opening)
        return start;
    }
    return void 0;
  }
  /** Returns how many characters at the end may be the beginning of a command. */
  #unfinished(text) {
    const end = text.slice(-this.#opening.length).toLowerCase();
    for (let from = 0; from < end.length; from += 1)
      if (this.#opening.startsWith(end.slice(from)))
        return end.length - from;
    return 0;
  }
}
function beginsNone(chunk) {
  const last = chunk.at(-1);
  return last !== colon && last !== hash && !chunk.includes("::") && !chunk.includes("##[");
}
function isLong(value) {
  return min_length_isLongEnough(value.toString());
}
;
const bufferBytes = 64 * 1024;
const maxLines = 2e3;
const maxBytes = 1024 ** 2;
class TooManyMasksError extends Error {
  name = "TooManyMasksError";
  constructor() {
    super(`the output masks more than ${maxLines.toLocaleString("en")} lines or 1 MiB of values, too many to redact`);
  }
}
async function masksInFiles(paths, known = []) {
  const masks = new Masks();
  for (const mask of known)
    masks.add(mask);
  const buffer = Buffer.allocUnsafe(bufferBytes);
  for (const path of paths)
    for await (const mask of masksInFile(path, buffer))
      masks.add(mask);
  return masks.values;
}
class Masks {
  #values = /* @__PURE__ */ new Map();
  #lines = 0;
  #bytes = 0;
  get values() {
    return [...this.#values.values()];
  }
  /** @throws TooManyMasksError */
  add(mask) {
    const key = mask.toString("latin1");
    if (this.#values.has(key))
      return;
    this.#values.set(key, mask);
    this.#lines += key.split(/[\r\n]+/).length;
    this.#bytes += mask.length;
    if (this.#lines > maxLines || this.#bytes > maxBytes)
      throw new TooManyMasksError();
  }
}
async function* masksInFile(path, buffer) {
  const file = await openForReading(path).catch(() => void 0);
  if (file === void 0)
    return;
  try {
    if (!(await file.stat()).isFile())
      return;
    const printed = new MaskFinder();
    const shown = new MaskFinder();
    const terminal = new TerminalFilter();
    for (; ; ) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length);
      if (bytesRead === 0)
        break;
      const bytes = buffer.subarray(0, bytesRead);
      yield* printed.push(bytes);
      yield* shown.push(terminal.push(bytes));
    }
    yield* printed.end();
    yield* shown.push(terminal.end());
    yield* shown.end();
  } finally {
    await file.close();
  }
}
function openForReading(path) {
  return (0, promises_namespaceObject.open)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
}
;
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;
const narrow = { size: 1, at: 0 };
const utf16 = [
  { size: 2, at: 0 },
  { size: 2, at: 1 }
];
const utf32 = [
  { size: 4, at: 0 },
  { size: 4, at: 3 }
];
function encodeIn({ size, at }, text) {
  if (size === 1)
    return Buffer.from(text);
  if (size === 2) {
    const bytes2 = Buffer.from(text, "utf16le");
    return at === 0 ? bytes2 : bytes2.swap16();
  }
  const characters = [...text];
  const bytes = Buffer.alloc(characters.length * size);
  characters.forEach((character, index) => {
    const code = character.codePointAt(0) ?? 0;
    if (at === 0)
      bytes.writeUInt32LE(code, index * size);
    else
      bytes.writeUInt32BE(code, index * size);
  });
  return bytes;
}
function asciiAt(data, offset, { size, at }) {
  for (let index = 0; index < size; index += 1)
    if (index !== at && data[offset + index] !== 0)
      return void 0;
  const byte = data[offset + at];
  return byte !== void 0 && byte < 128 ? byte : void 0;
}
function decodeAscii(data, from, to, unit) {
  if (unit.size === 1)
    return data.toString("latin1", from, to);
  let text = "";
  for (let offset = from; offset + unit.size <= to; offset += unit.size)
    text += String.fromCharCode(asciiAt(data, offset, unit) ?? 255);
  return text;
}
function isShadow(byteAt, { start, end }, { size, at }, { position, isFinal }) {
  if (position % size === 0)
    return false;
  const from = at === 0 ? start - (size - 1) : end;
  for (let index = from; index < from + size - 1; index += 1) {
    const byte = byteAt(index);
    if (byte === void 0 && index >= end && !isFinal)
      return void 0;
    if (byte !== 0)
      return false;
  }
  return true;
}
;
const prefixDigits = 6;
const breaks = ["\n", "\r\n", "\\n"];
const minLine = 16;
const maxBreak = "\\r\\n".length + minLine;
class BrokenBase64 {
  prefix;
  longest;
  kind = void 0;
  unit = narrow;
  isAscii = true;
  mayFollow = void 0;
  #digits;
  /** At the end of the data there is one more digit. */
  #last;
  constructor(digits, last, prefix) {
    this.#digits = digits;
    this.#last = last;
    this.prefix = Buffer.from(prefix, "latin1");
    this.longest = digits.length + 1 + maxBreak * (1 + Math.ceil(digits.length / minLine));
  }
  /** Returns a pattern for each way in which the first digits may be in one line or two. */
  static patternsOf({ decided, atEnd }) {
    const bytes = Buffer.from(decided, "latin1");
    const last = atEnd.length > decided.length ? atEnd.charCodeAt(decided.length) : void 0;
    const first = decided.slice(0, prefixDigits);
    const places = [...first].map((_, index) => index).slice(1);
    const broken = places.flatMap((at) => breaks.map((end) => first.slice(0, at) + end + first.slice(at)));
    return [first, ...broken].map((prefix) => new BrokenBase64(bytes, last, prefix));
  }
  examine(data, candidate, isFinal) {
    const open2 = isFinal ? void 0 : "undecided";
    let position = candidate.start;
    let inLine = minLine;
    for (let index = 0; index < this.#digits.length; ) {
      if (position >= data.length)
        return open2;
      if (data[position] === this.#digits[index]) {
        index += 1;
        position += 1;
        inLine += 1;
        continue;
      }
      const length = inLine < minLine ? 0 : breakAt(data, position);
      if (length === void 0)
        return open2;
      if (length === 0)
        return void 0;
      position += length;
      inLine = 0;
    }
    if (this.#last === void 0 || position >= data.length && isFinal)
      return { start: candidate.start, end: position };
    if (position >= data.length)
      return open2;
    return { start: candidate.start, end: position + Number(data[position] === this.#last) };
  }
}
const newline = 10;
const broken_base64_carriageReturn = 13;
const backslash = 92;
const letterN = 110;
const letterR = 114;
const blank = 32;
function breakAt(data, from) {
  let position = from;
  const is = (...bytes) => bytes.every((byte, index) => data[position + index] === byte);
  if (is(broken_base64_carriageReturn))
    position += 1;
  else if (is(backslash, letterR))
    position += 2;
  if (is(newline))
    position += 1;
  else if (is(backslash, letterN))
    position += 2;
  else
    return data.length - from < "\\r\\n".length && mayBecome(data, from) ? void 0 : 0;
  const end = position + minLine;
  while (position < end && is(blank))
    position += 1;
  return position === data.length ? void 0 : position - from;
}
function mayBecome(data, from) {
  const rest = data.toString("latin1", from);
  return ["\r\n", "\\r\\n", "\\n", "\r\\n"].some((end) => end.startsWith(rest));
}
;
const bashEscapes = {
  "\x07": "\\a",
  "\b": "\\b",
  "	": "\\t",
  "\n": "\\n",
  "\v": "\\v",
  "\f": "\\f",
  "\r": "\\r",
  "\x1B": "\\E"
};
const shortEscapes = { "	": "\\t", "\n": "\\n", "\r": "\\r" };
const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
const controls = /[\u0000-\u001f\u007f]/g;
function inStringLiterals(text) {
  const escaped2 = text.replaceAll("\\", "\\\\");
  const python = escaped2.replace(unprintable, pythonEscape);
  const node = escaped2.replace(controls, (character) => shortEscapes[character] ?? hexadecimal(character).toUpperCase());
  const literals = [
    python,
    python.replace(/[\u0080-\u{10ffff}]/gu, pythonEscape),
    bytesOf(escaped2.replace(controls, pythonEscape), (byte) => `\\x${byte.toString(16)}`),
    node.replaceAll("\\X", "\\x")
  ];
  const bash = escaped2.replaceAll("'", "\\'").replace(controls, (character) => bashEscapes[character] ?? octal(character));
  return [...literals, ...literals.map((literal) => literal.replaceAll("'", "\\'")), bash, bytesOf(bash, octalOfByte)];
}
function pythonEscape(character) {
  const code = character.codePointAt(0) ?? 0;
  if (code > 65535)
    return `\\U${code.toString(16).padStart(8, "0")}`;
  if (code > 255)
    return `\\u${code.toString(16).padStart(4, "0")}`;
  return shortEscapes[character] ?? hexadecimal(character);
}
function hexadecimal(character) {
  return `\\x${character.charCodeAt(0).toString(16).padStart(2, "0")}`;
}
function octal(character) {
  return octalOfByte(character.charCodeAt(0));
}
function octalOfByte(byte) {
  return `\\${byte.toString(8).padStart(3, "0")}`;
}
function bytesOf(text, write2) {
  return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => [...Buffer.from(character)].map(write2).join(""));
}
;
const minBytes = 4;
const minBase64Digits = 6;
function encodingsOf(value) {
  const text = value.toWellFormed();
  const encodings = [
    text,
    ...quoted(text),
    ...escaped(text),
    ...inStringLiterals(text),
    ...percentEncoded(text),
    ...base64(Buffer.from(text)),
    ...sections(text)
  ];
  return new Set(encodings.filter((encoding) => Buffer.byteLength(encoding) >= minBytes));
}
function quoted(text) {
  return [
    text.replaceAll('"', '\\"'),
    text.replaceAll("'", "''"),
    text.replaceAll("'", "'\\''"),
    text.replaceAll("'", `'"'"'`),
    text.replace(/[$`"\\]/g, "\\$&"),
    text.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, "\\$&"),
    ...text.length > 8 && text.startsWith('"') && text.endsWith('"') ? [text.slice(1, -1)] : []
  ];
}
function escaped(text) {
  const json = JSON.stringify(text).slice(1, -1);
  const unicode = (characters) => json.replace(characters, unicodeEscape);
  const upperUnicode = (characters) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
  const xml = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    json,
    // In this order: Newtonsoft (as in the runner) escapes Unicode line ends, Python everything beyond ASCII, Go what HTML
    // would interpret, Java everything beyond ASCII in upper case, .NET most of all. PHP escapes slashes.
    unicode(/[\u0085\u2028\u2029]/g),
    unicode(/[\u007f-\uffff]/g),
    unicode(/[<>&\u2028\u2029]/g),
    upperUnicode(/[\u007f-\uffff]/g),
    upperUnicode(/["&'+<>`\u007f-\uffff]/g).replaceAll("\\\\u0022", "\\u0022"),
    json.replaceAll("/", "\\/"),
    xml,
    xml.replaceAll('"', "&quot;"),
    xml.replaceAll('"', "&quot;").replaceAll("'", "&apos;"),
    xml.replaceAll('"', "&quot;").replaceAll("'", "&#39;"),
    xml.replaceAll('"', "&quot;").replaceAll("'", "&#x27;"),
    xml.replaceAll('"', "&#34;").replaceAll("'", "&#39;")
  ];
}
function unicodeEscape(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
function upperDigits(unicode) {
  return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}
function percentEncoded(text) {
  const browser = encodeURIComponent(text);
  const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
  return [strict, browser, encodeURI(text)].flatMap((encoded) => {
    const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
    return [encoded, lower, encoded.replaceAll("%20", "+"), lower.replaceAll("%20", "+")];
  });
}
function base64Digits(bytes) {
  return [0, 1, 2].map((before) => shifted(bytes, before)).filter(({ decided }) => decided.length >= minBase64Digits);
}
function base64(bytes) {
  const all = [0, 1, 2].flatMap((before) => {
    const { atEnd, decided } = shifted(bytes, before);
    return [atEnd, decided].filter(({ length }) => length >= minBase64Digits).flatMap((digits) => [digits, digits.replaceAll("+", "-").replaceAll("/", "_")]);
  });
  return [...new Set(all)];
}
function shifted(bytes, before) {
  const encoded = Buffer.concat([Buffer.alloc(before), bytes]).toString("base64").replaceAll("=", "");
  const first = Math.ceil(before * 8 / 6);
  const decided = Math.floor((before + bytes.length) * 8 / 6);
  return { atEnd: encoded.slice(first), decided: encoded.slice(first, decided) };
}
function sections(text) {
  const coloured = text.indexOf("&+");
  const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf("&") + 1;
  if (end === 0)
    return [];
  return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}
;
const maxPrefix = 32;
const maxWidePrefix = 16;
class Literal {
  prefix;
  longest;
  kind = void 0;
  unit;
  isAscii;
  mayFollow = void 0;
  #bytes;
  constructor(bytes, unit = narrow, isAscii = false) {
    this.#bytes = bytes;
    this.prefix = bytes.subarray(0, unit.size === 1 ? maxPrefix : maxWidePrefix);
    this.longest = bytes.length;
    this.unit = unit;
    this.isAscii = isAscii;
  }
  /** Matches a text in UTF-8, or in the encoding of a wider unit. */
  static of(text, unit) {
    return new Literal(encodeIn(unit, text), unit, !/[\u0080-\uffff]/.test(text));
  }
  examine(data, candidate, isFinal) {
    const { start, fitsTo } = candidate;
    const end = start + this.#bytes.length;
    const to = Math.min(end, data.length);
    if (fitsTo < to && data.compare(this.#bytes, fitsTo - start, to - start, fitsTo, to) !== 0)
      return void 0;
    candidate.fitsTo = to;
    if (to === end)
      return { start, end };
    return isFinal ? void 0 : "undecided";
  }
}
;
const none = 0;
class Children {
  /** `node * 256 + byte`, where the child in the same place is not `none`. */
  #keys = new Uint32Array(1024);
  #children = new Int32Array(1024);
  #size = 0;
  /** Returns the child that a byte leads to, or 0. */
  get(node, byte) {
    return this.#children[this.#placeOf(node * 256 + byte)];
  }
  /** Adds a child, which is not there yet. */
  add(node, byte, child) {
    this.#size += 1;
    if (this.#size * 2 > this.#keys.length)
      this.#grow();
    this.#put(node * 256 + byte, child);
  }
  #put(key, child) {
    const place = this.#placeOf(key);
    this.#keys[place] = key;
    this.#children[place] = child;
  }
  /** Returns where a key is, or where it can be put. */
  #placeOf(key) {
    const last = this.#keys.length - 1;
    let place = Math.imul(key, 2654435761) >>> 7 & last;
    while (this.#children[place] !== none && this.#keys[place] !== key)
      place = place + 1 & last;
    return place;
  }
  #grow() {
    const [keys, children] = [this.#keys, this.#children];
    this.#keys = new Uint32Array(keys.length * 4);
    this.#children = new Int32Array(keys.length * 4);
    children.forEach((child, place) => {
      if (child !== none)
        this.#put(keys[place], child);
    });
  }
}
;
const root = 0;
const trie_none = 0;
class Trie {
  root = root;
  /** Length of the longest string in bytes. */
  height;
  #children = new Children();
  /** For each node, its parent and the byte that leads to it. */
  #parent = new Int32Array(1024);
  #byte = new Uint8Array(1024);
  #depth = new Uint8Array(1024);
  /** For each node, that of its longest proper suffix in the trie. */
  #failure;
  /** For each node, the next one along the failure links at which a string ends. */
  #nextMatch;
  #endingAt = /* @__PURE__ */ new Map();
  #size = 1;
  /** @param strings each of 1 to 255 bytes */
  constructor(strings) {
    strings.forEach((string, index) => {
      this.#add(string, index);
    });
    this.#failure = new Int32Array(this.#size);
    this.#nextMatch = new Int32Array(this.#size);
    this.height = strings.reduce((most, { length }) => Math.max(most, length), 0);
    this.#link();
  }
  /** The number of nodes; all are below it. */
  get size() {
    return this.#size;
  }
  /** Returns how many bytes lead from the root to a node. */
  depth(node) {
    return this.#depth[node];
  }
  /** Returns the node that a byte leads to. */
  next(from, byte) {
    for (let node = from; ; node = this.#failure[node]) {
      const child = this.#children.get(node, byte);
      if (child !== trie_none || node === root)
        return child;
    }
  }
  isMatch(node) {
    return this.#endingAt.has(node) || this.#nextMatch[node] !== trie_none;
  }
  /** Yields the indexes of the strings that end at a node. */
  *matches(node) {
    for (let at = node; at !== trie_none; at = this.#nextMatch[at])
      yield* this.#endingAt.get(at) ?? [];
  }
  #add(string, index) {
    let node = root;
    for (const byte of string)
      node = this.#children.get(node, byte) || this.#addChild(node, byte);
    const ending = this.#endingAt.get(node);
    if (ending === void 0)
      this.#endingAt.set(node, [index]);
    else
      ending.push(index);
  }
  #addChild(node, byte) {
    const child = this.#size;
    this.#size += 1;
    if (child === this.#parent.length)
      this.#grow();
    this.#parent[child] = node;
    this.#byte[child] = byte;
    this.#depth[child] = this.depth(node) + 1;
    this.#children.add(node, byte, child);
    return child;
  }
  #grow() {
    const larger = (from, to) => {
      to.set(from);
      return to;
    };
    const size = this.#size * 2;
    this.#parent = larger(this.#parent, new Int32Array(size));
    this.#byte = larger(this.#byte, new Uint8Array(size));
    this.#depth = larger(this.#depth, new Uint8Array(size));
  }
  /** Goes by depth: the links of a node build on those of shorter ones. */
  #link() {
    for (const node of this.#byDepth()) {
      const parent = this.#parent[node];
      const failure = parent === root ? root : this.next(this.#failure[parent], this.#byte[node]);
      this.#failure[node] = failure;
      this.#nextMatch[node] = this.#endingAt.has(failure) ? failure : this.#nextMatch[failure];
    }
  }
  /** Returns all nodes but the root, sorted by counting. */
  #byDepth() {
    const from = new Int32Array(this.height + 2);
    for (let node = 1; node < this.#size; node += 1)
      from[this.depth(node) + 1] = (from[this.depth(node) + 1] ?? 0) + 1;
    for (let depth = 1; depth < from.length; depth += 1)
      from[depth] = (from[depth] ?? 0) + (from[depth - 1] ?? 0);
    const sorted = new Int32Array(this.#size - 1);
    for (let node = 1; node < this.#size; node += 1) {
      const depth = this.depth(node);
      const place = from[depth];
      sorted[place] = node;
      from[depth] = place + 1;
    }
    return sorted;
  }
}
;
const unknown = -1;
const defaultMaxRows = 32768;
const minHalf = 1024;
class Automaton {
  #trie;
  /** Rows of 256 transitions: the row that a byte leads to, its complement if a string ends there, or `unknown`. */
  #table = new Int16Array(64 * 256);
  #maxRows;
  #rowOfNode;
  #nodeOfRow = [];
  /**
   * @param strings each of 1 to 255 bytes
   * @param maxRows the size at which the table is emptied and filled anew; at least 3
   */
  constructor(strings, maxRows = defaultMaxRows) {
    this.#trie = new Trie(strings);
    this.#maxRows = maxRows;
    this.#rowOfNode = new Int32Array(this.#trie.size).fill(unknown);
  }
  /** The state before the first byte. States are nodes of the trie. */
  get start() {
    return this.#trie.root;
  }
  /** Returns how many of the last bytes are the beginning of a string. */
  depth(state) {
    return this.#trie.depth(state);
  }
  /**
   * Reads data and returns the state after it. Both halves are read side by side, which is twice as fast: a look-up waits
   * only for the one before it in its own half. Matches are therefore not reported in the order of the data.
   */
  scan(data, from, state, onMatch) {
    const half = data.length - from >> 1;
    if (half < minHalf)
      return this.#read(data, from, data.length, state, onMatch);
    const middle = from + half;
    let second = this.#read(data, middle - this.#trie.height, middle, this.start, () => void 0);
    let first = state;
    const lanes = { position: from, first: 0, second: 0 };
    for (; ; ) {
      this.#makeRoom(2);
      lanes.first = this.#rowOf(first);
      lanes.second = this.#rowOf(second);
      run(this.#table, data, half, middle, lanes);
      first = this.#nodeOfRow[lanes.first];
      second = this.#nodeOfRow[lanes.second];
      const { position } = lanes;
      if (position === middle)
        return this.#read(data, middle + half, data.length, second, onMatch);
      first = this.#read(data, position, position + 1, first, onMatch);
      second = this.#read(data, position + half, position + half + 1, second, onMatch);
      lanes.position += 1;
    }
  }
  /** Reads byte by byte, computes the missing transitions, and reports matches. */
  #read(data, from, to, state, onMatch) {
    let node = state;
    for (let position = from; position < to; position += 1) {
      node = this.#step(node, data[position]);
      if (this.#trie.isMatch(node))
        for (const index of this.#trie.matches(node))
          onMatch(index, position + 1);
    }
    return node;
  }
  #step(node, byte) {
    this.#makeRoom(2);
    const at = this.#rowOf(node) * 256 + byte;
    const known = this.#table[at];
    if (known !== unknown)
      return this.#nodeOfRow[known < 0 ? ~known : known];
    const next = this.#trie.next(node, byte);
    const row = this.#rowOf(next);
    this.#table[at] = this.#trie.isMatch(next) ? ~row : row;
    return next;
  }
  #rowOf(node) {
    const known = this.#rowOfNode[node];
    return known === unknown ? this.#addRow(node) : known;
  }
  #addRow(node) {
    const row = this.#nodeOfRow.push(node) - 1;
    if (row * 256 === this.#table.length) {
      const larger = new Int16Array(this.#table.length * 2);
      larger.set(this.#table);
      this.#table = larger;
    }
    this.#table.fill(unknown, row * 256, (row + 1) * 256);
    this.#rowOfNode[node] = row;
    return row;
  }
  #makeRoom(rows) {
    if (this.#nodeOfRow.length + rows <= this.#maxRows)
      return;
    this.#rowOfNode.fill(unknown);
    this.#nodeOfRow.length = 0;
  }
}
function run(table, data, half, middle, lanes) {
  let { position, first, second } = lanes;
  for (; position < middle; position += 1) {
    const nextFirst = table[first << 8 | data[position]];
    const nextSecond = table[second << 8 | data[position + half]];
    if ((nextFirst | nextSecond) < 0)
      break;
    first = nextFirst;
    second = nextSecond;
  }
  lanes.position = position;
  lanes.first = first;
  lanes.second = second;
}
;
class PatternSet {
  patterns;
  /** Finds the prefixes of the patterns, by their indexes. */
  automaton;
  /** The longest match in bytes. */
  longest;
  constructor(patterns) {
    this.patterns = patterns;
    this.automaton = new Automaton(patterns.map(({ prefix }) => prefix));
    this.longest = patterns.reduce((most, { longest }) => Math.max(most, longest), 0);
  }
}
;
const contextBytes = 64;
const escapeCharacter = String.raw`(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
const sequences = [
  String.raw`${escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
  String.raw`\x1b[ -/]*[0-~]`,
  String.raw`\\[abefnrtv]`,
  String.raw`\\x[\da-f]{2}`,
  String.raw`\\u[\da-f]{4}`,
  String.raw`\\[0-7]{1,3}`,
  String.raw`%(?:25)*[\da-f]{2}`
];
const endsWithSequence = new RegExp(`(?:${sequences.join("|")})$`, "i");
function mayStartWord(before) {
  return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}
;
class Search {
  #set;
  /** The state of the automaton. */
  #state;
  #candidates = [];
  /** The last bytes before the data, as Latin-1. */
  #before = "";
  #dropped = 0;
  constructor(set) {
    this.#set = set;
    this.#state = set.automaton.start;
  }
  /**
   * Reads the data from an offset, before which it has been read.
   * @param before returns what stands before an offset, as Latin-1; by default the data
   */
  advance(data, from, isFinal, onFound, before = (offset) => this.lastBefore(data, offset)) {
    const byteAt = (offset) => offset < 0 ? this.#byteBefore(offset) : data[offset];
    const isUndecided = (candidate) => {
      const { pattern, position, start } = candidate;
      const verdict = pattern.examine(data, candidate, isFinal);
      if (verdict === void 0 || verdict === "undecided")
        return verdict === "undecided";
      const place = { position: position + verdict.start - start, isFinal };
      const hides = pattern.unit.size > 1 && pattern.isAscii && isShadow(byteAt, verdict, pattern.unit, place);
      if (hides === false)
        onFound(verdict, pattern);
      return hides === void 0;
    };
    this.#candidates = this.#candidates.filter(isUndecided);
    const { automaton, patterns } = this.#set;
    this.#state = automaton.scan(data, from, this.#state, (index, fitsTo) => {
      const pattern = patterns[index];
      const start = fitsTo - pattern.prefix.length;
      if (pattern.mayFollow?.(before(start)) === false)
        return;
      const candidate = { pattern, start, position: this.#dropped + start, fitsTo };
      if (isUndecided(candidate))
        this.#candidates.push(candidate);
    });
  }
  /** Returns where the first match that is still undecided may begin. */
  undecidedFrom(length) {
    const first = length - this.#set.automaton.depth(this.#state);
    return this.#candidates.reduce((least, { start }) => Math.min(least, start), first);
  }
  /** Forgets the bytes before an offset, which is the beginning of the data from here on. */
  drop(data, to) {
    this.#before = this.lastBefore(data, to);
    this.#dropped += to;
    for (const candidate of this.#candidates) {
      candidate.start -= to;
      candidate.fitsTo -= to;
    }
  }
  #byteBefore(offset) {
    const byte = this.#before.charCodeAt(this.#before.length + offset);
    return Number.isNaN(byte) ? void 0 : byte;
  }
  /** Returns as many bytes before an offset as decide whether a word starts there. */
  lastBefore(data, offset) {
    const near = data.toString("latin1", Math.max(0, offset - contextBytes), offset);
    return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
  }
}
;
const escapeByte = 27;
const uncoloured_nothing = Buffer.alloc(0);
const maxSequence = 64;
const maxString = 2048;
class Uncoloured {
  #search;
  /** The text that may still belong to a match. */
  #held = uncoloured_nothing;
  #buffer = uncoloured_nothing;
  #anchors;
  /** Up to here the data has been read; an unfinished sequence begins here. */
  #read;
  #lastSequence;
  constructor(set, from) {
    this.#search = new Search(set);
    this.#anchors = [{ at: 0, raw: from }];
    this.#read = from;
    this.#lastSequence = from;
  }
  /** Where the first match that is still undecided may begin. */
  get undecidedFrom() {
    return this.#held.length === 0 ? this.#read : this.#rawOf(0);
  }
  /** Returns whether a search of the data itself, of which the bytes from `from` to `end` are undecided, finds as much from here on. */
  isIdle(from, end) {
    return this.#read === end && Math.min(from, this.undecidedFrom) >= this.#lastSequence;
  }
  /**
   * @param base the offset of the data, which has been read in part
   * @param lastBefore returns what stands before an offset in the data, sequences included
   */
  advance(data, base, isFinal, onFound, lastBefore) {
    const before = this.#held.length;
    const text = this.#withTextOf(data, base, isFinal);
    this.#search.advance(text, before, isFinal, ({ start, end }, pattern) => onFound({ start: this.#rawOf(start), end: this.#rawOf(end - 1) + 1 }, pattern), (offset) => lastBefore(this.#rawOf(offset)));
    const certain = isFinal ? text.length : this.#search.undecidedFrom(text.length);
    this.#search.drop(text, certain);
    const raw = this.#rawOf(certain);
    const later = this.#anchors.filter(({ at }) => at > certain);
    this.#anchors = [{ at: 0, raw }, ...later.map((anchor) => ({ at: anchor.at - certain, raw: anchor.raw }))];
    this.#held = Buffer.from(text.subarray(certain));
  }
  /** Returns the held text with that of the data between sequences, and notes where it stands. */
  #withTextOf(data, base, isFinal) {
    let position = this.#read - base;
    const most = this.#held.length + data.length - position;
    if (this.#buffer.length < most)
      this.#buffer = Buffer.allocUnsafe(2 * most);
    const text = this.#buffer;
    text.set(this.#held);
    let length = this.#held.length;
    let from = position;
    const take = (end) => {
      length += data.copy(text, length, from, end);
    };
    for (; ; ) {
      const start = data.indexOf(escapeByte, position);
      const size = start < 0 ? 0 : uncoloured_sequenceAt(data, start);
      const isCut = size === void 0 && !isFinal;
      if (start < 0 || isCut) {
        position = isCut ? start : data.length;
        break;
      }
      position = start + (size || 1);
      if (!size)
        continue;
      take(start);
      from = position;
      this.#lastSequence = base + position;
      this.#anchors.push({ at: length, raw: this.#lastSequence });
    }
    take(position);
    this.#read = base + position;
    return text.subarray(0, length);
  }
  #rawOf(offset) {
    let low = 0;
    for (let high = this.#anchors.length; low + 1 < high; ) {
      const middle = low + high >> 1;
      if (this.#anchors[middle].at <= offset)
        low = middle;
      else
        high = middle;
    }
    const { at, raw } = this.#anchors[low];
    return raw + offset - at;
  }
}
function uncoloured_sequenceAt(data, start) {
  const kind = data[start + 1];
  if (kind === void 0)
    return void 0;
  if (kind === 93)
    return stringAt(data, start);
  let position = start + 1;
  const isIn = (low, high) => {
    const byte = data[position];
    return byte !== void 0 && byte >= low && byte <= high;
  };
  const most = start + maxSequence;
  if (kind === 91) {
    position += 1;
    while (position < most && isIn(48, 63))
      position += 1;
  }
  while (position < most && isIn(32, 47))
    position += 1;
  if (position === data.length)
    return void 0;
  const isWhole = kind === 91 ? isIn(64, 126) : isIn(48, 126);
  return isWhole ? position + 1 - start : 0;
}
function stringAt(data, start) {
  const most = Math.min(start + maxString, data.length);
  for (let position = start + 2; position < most; position += 1) {
    const byte = data[position];
    if (byte === 7)
      return position + 1 - start;
    if (byte === 10)
      return 0;
    if (byte !== escapeByte)
      continue;
    if (position + 1 === data.length)
      return void 0;
    return data[position + 1] === 92 ? position + 2 - start : 0;
  }
  return most === data.length ? void 0 : 0;
}
;
const stars = "***";
const redaction_stream_nothing = Buffer.alloc(0);
const redaction_stream_pieceBytes = 64 * 1024;
class RedactionStream {
  found = { values: 0, kinds: {} };
  #set;
  #search;
  /** The same search for what has terminal sequences in it, while there are any. */
  #uncoloured;
  /** Bytes that may still belong to a match. The offsets of matches count from its beginning. */
  #held = redaction_stream_nothing;
  /** The offset of the held bytes in the stream. */
  #offset = 0;
  #matches = [];
  /** The last `***` while nothing follows it, since it may still grow. */
  #growing;
  constructor(set) {
    this.#set = set;
    this.#search = new Search(set);
  }
  /** Set once there is a match, counted yet or not. */
  get hasFound() {
    return this.found.values > 0 || Object.keys(this.found.kinds).length > 0 || this.#growing !== void 0 || this.#matches.length > 0;
  }
  /** Returns the output that is certain by now, which may be a view of the chunk. */
  push(chunk) {
    if (chunk.length <= redaction_stream_pieceBytes || !chunk.includes(escapeByte))
      return this.#push(chunk);
    const output = [];
    for (let from = 0; from < chunk.length; from += redaction_stream_pieceBytes)
      output.push(this.#push(chunk.subarray(from, from + redaction_stream_pieceBytes)));
    return Buffer.concat(output);
  }
  /** Returns the rest when no data follows. */
  end() {
    const rest = this.#advance(this.#held, true);
    this.#count();
    this.#search = new Search(this.#set);
    this.#uncoloured = void 0;
    return rest;
  }
  #push(chunk) {
    if (chunk.includes(escapeByte))
      this.#uncoloured ??= new Uncoloured(this.#set, this.#offset);
    return this.#advance(this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk]), false);
  }
  #advance(data, isFinal) {
    const end = this.#offset + data.length;
    this.#search.advance(data, this.#held.length, isFinal, (range, pattern) => this.#addMatch(range, pattern));
    this.#uncoloured?.advance(data, this.#offset, isFinal, ({ start, end: end2 }, pattern) => this.#addMatch({ start: start - this.#offset, end: end2 - this.#offset }, pattern), (offset) => this.#search.lastBefore(data, offset - this.#offset));
    const coloured = this.#uncoloured === void 0 ? data.length : this.#uncoloured.undecidedFrom - this.#offset;
    const certain = isFinal ? data.length : Math.min(this.#search.undecidedFrom(data.length), coloured);
    if (this.#uncoloured?.isIdle(this.#offset + certain, end))
      this.#uncoloured = void 0;
    const redacted = this.#redact(data, certain);
    this.#search.drop(data, certain);
    this.#held = certain === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(certain));
    this.#offset += certain;
    return redacted;
  }
  #addMatch({ start, end }, { kind, unit }) {
    const last = this.#matches.at(-1);
    if (last !== void 0 && last.kind === kind && last.start <= start && start <= last.end)
      last.end = Math.max(last.end, end);
    else
      this.#matches.push({ start, end, kind, unit });
  }
  /** Returns the bytes up to an offset, with `***` in place of matches. */
  #redact(data, to) {
    if (this.#matches.length === 0) {
      if (to > 0)
        this.#count();
      return data.subarray(0, to);
    }
    const pieces = [];
    let from = 0;
    const show = (end) => {
      if (end <= from)
        return;
      pieces.push(data.subarray(from, end));
      this.#count();
    };
    this.#matches.sort((one, other) => one.start - other.start || compareKinds(one, other));
    for (const match of this.#matches) {
      if (match.start >= to)
        break;
      show(match.start);
      if (this.#growing === void 0)
        pieces.push(encodeIn(match.unit, stars));
      this.#growing = this.#growing === void 0 ? { kind: match.kind } : joined(this.#growing, match);
      from = Math.max(from, Math.min(match.end, to));
    }
    show(to);
    this.#matches = this.#matches.filter(({ end }) => end > to).map((match) => Object.assign(match, { start: Math.max(0, match.start - to), end: match.end - to }));
    return Buffer.concat(pieces);
  }
  #count() {
    if (this.#growing === void 0)
      return;
    const { kind } = this.#growing;
    if (kind === void 0)
      this.found.values += 1;
    else
      this.found.kinds[kind] = (this.found.kinds[kind] ?? 0) + 1;
    this.#growing = void 0;
  }
}
function compareKinds({ kind: one = "" }, { kind: other = "" }) {
  return one < other ? -1 : Number(one > other);
}
function joined(one, other) {
  return { kind: other.kind === void 0 ? void 0 : one.kind };
}
;
const word = /[\w-]/;
const dotted = /[\w.-]/;
const quote = `\\\\{0,7}["']?`;
const withDigit = "(?=[A-Za-z_-]{0,100}\\d)";
const tokenFormats = [
  token("GitHub token", ["ghp_", "gho_", "ghu_", "ghs_", "ghr_"], "[A-Za-z0-9]{36,255}"),
  token("GitHub token", ["github_pat_"], "\\w{82}"),
  // actions/checkout writes `x-access-token:` in base64 into Git's configuration.
  token("GitHub token", ["eC1hY2Nlc3MtdG9rZW46"], "[A-Za-z0-9+/]{20,400}={0,2}", { alphabet: /[\w+/=]/ }),
  token("GitLab token", ["pat", "dt", "rt", "cbt", "ptt", "soat", "oas", "agent", "imt", "ft"].map((name) => `gl${name}-`), `${withDigit}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9})?`, { alphabet: dotted }),
  token("AWS access key id", ["AKIA", "ASIA", "ABIA", "ACCA"], "[A-Z2-7]{16}(?!\\w)"),
  token("AWS secret access key", [
    "aws_secret_access_key",
    "AWS_SECRET_ACCESS_KEY",
    "aws_secret_key",
    "AWS_SECRET_KEY",
    "SecretAccessKey",
    "secretAccessKey",
    "AwsSecretAccessKey",
    "awsSecretAccessKey",
    "secret_access_key"
  ], `${quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`, { alphabet: /[\w+/=:>"'\\ \t-]/ }),
  token("AWS session token", ["IQoJb3JpZ2lu", "FwoGZXIvYXdz"], "[A-Za-z0-9+/]{80,3000}={0,2}", { alphabet: /[\w+/=]/ }),
  token("Slack token", ["a", "b", "c", "d", "e", "o", "p", "r", "s"].map((letter) => `xox${letter}-`), `${withDigit}[A-Za-z0-9%-]{10,400}`, { alphabet: /[\w%-]/ }),
  token("Slack token", ["xapp-"], "\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}"),
  token("Slack webhook", ["hooks.slack.com/"], "(?:services|workflows|triggers)/([\\w+/-]{20,100})", {
    alphabet: /[\w+/-]/
  }),
  token("npm token", ["npm_"], "[A-Za-z0-9]{36}(?!\\w)"),
  token("npm token", [":_authToken", ":_auth", ":_password"], ` ?= ?${quote}([\\w+/.=-]{16,400})`, {
    alphabet: /[\w+/.="'\\ -]/
  }),
  token("PyPI token", ["pypi-AgE"], "[\\w-]{50,400}"),
  token("RubyGems token", ["rubygems_"], "[0-9a-f]{48}(?!\\w)"),
  token("Docker Hub token", ["dckr_pat_", "dckr_oat_"], "[\\w-]{27,64}"),
  token("JWT", ["eyJ"], "[\\w-]{14,1000}\\.ey[\\w-]{10,12000}\\.[\\w-]{10,3000}", {
    alphabet: dotted,
    longest: 16 * 1024
  }),
  token("Anthropic key", ["sk-ant-"], "[a-z]{2,10}\\d{2}-[\\w-]{40,200}"),
  token("OpenAI key", ["sk-"], "(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[\\w-]{16,120}"),
  token("OpenAI key", ["sk-proj-", "sk-svcacct-", "sk-admin-"], "(?=[\\w-]{0,100}\\d)(?=[\\w-]{0,100}[A-Z])[\\w-]{40,250}"),
  token("OpenRouter key", ["sk-or-v1-"], "[0-9a-f]{64}(?!\\w)"),
  // The keys of DeepSeek, Moonshot and others have no other mark.
  token("AI provider key", ["sk-"], `(?!\\w*T3BlbkFJ)${withDigit}[A-Za-z0-9]{32,64}(?![\\w-])`),
  token("Google API key", ["AIza"], "[\\w-]{35}(?![\\w-])"),
  token("Google OAuth token", ["ya29."], "[\\w-]{40,2000}"),
  token("Google OAuth secret", ["GOCSPX-"], "[\\w-]{28}(?![\\w-])"),
  token("Hugging Face token", ["hf_", "api_org_"], "[A-Za-z0-9]{34,40}(?!\\w)"),
  token("Groq key", ["gsk_"], "[A-Za-z0-9]{52}(?!\\w)"),
  token("xAI key", ["xai-"], "[A-Za-z0-9]{70,100}(?!\\w)"),
  token("Cerebras key", ["csk-"], `${withDigit}[A-Za-z0-9]{40,64}(?![\\w-])`),
  token("Fireworks key", ["fw_"], `${withDigit}[A-Za-z0-9]{20,40}(?!\\w)`),
  token("Together key", ["tgp_v1_"], "[\\w-]{40,64}(?![\\w-])"),
  token("Vercel AI Gateway key", ["vck_"], "[A-Za-z0-9]{40,80}(?!\\w)"),
  token("Replicate token", ["r8_"], "[A-Za-z0-9]{37}(?!\\w)"),
  token("Perplexity key", ["pplx-"], "[A-Za-z0-9]{40,60}(?!\\w)"),
  token("NVIDIA key", ["nvapi-"], "[\\w-]{60,70}(?![\\w-])"),
  token("LangSmith key", ["lsv2_pt_", "lsv2_sk_"], "[0-9a-f]{32}_[0-9a-f]{10}(?!\\w)"),
  token("Azure storage key", ["AccountKey="], "([A-Za-z0-9+/]{86}==)", { alphabet: /[\w+/=]/ }),
  token("Stripe key", ["sk_live_", "rk_live_", "sk_test_", "rk_test_"], "[A-Za-z0-9]{20,250}"),
  token("SendGrid key", ["SG."], "[\\w-]{22}\\.[\\w-]{43}(?![\\w-])", { alphabet: dotted }),
  token("DigitalOcean token", ["dop_v1_", "doo_v1_", "dor_v1_"], "[0-9a-f]{64}(?!\\w)"),
  token("Databricks token", ["dapi"], "[0-9a-f]{32}(?:-\\d)?(?![\\w-])"),
  token("Vault token", ["hvs.", "hvb."], "[\\w-]{24,300}"),
  token("Grafana token", ["glsa_"], "[A-Za-z0-9]{32}_[0-9a-f]{8}(?!\\w)"),
  token("Shopify token", ["shpat_", "shpca_", "shppa_", "shpss_"], "[0-9a-fA-F]{32}(?!\\w)"),
  token("Linear key", ["lin_api_"], "[A-Za-z0-9]{40}(?!\\w)"),
  token("age key", ["AGE-SECRET-KEY-1"], "[0-9A-Z]{58}(?!\\w)"),
  privateKey()
];
function token(kind, beginnings, rest, { alphabet = word, longest = 4 * 1024 } = {}) {
  return {
    kind,
    beginnings,
    alphabet,
    pattern: new RegExp(`(?:${beginnings.map(RegExp.escape).join("|")})${rest}`, "y"),
    longest
  };
}
function privateKey() {
  const names = ["", "RSA ", "EC ", "DSA ", "OPENSSH ", "ENCRYPTED ", "ANY ", "PGP "];
  const gap = "(?:\\s|\\\\{1,4}[nr])";
  const header = `[A-Za-z][A-Za-z0-9-]{0,40}: [^\\r\\n\\\\]{0,200}${gap}{1,8}`;
  const digits = "[A-Za-z0-9+/]";
  return {
    kind: "private key",
    beginnings: names.map((name) => `-----BEGIN ${name}PRIVATE KEY`),
    alphabet: /[ -~\s]/,
    pattern: new RegExp(`-----BEGIN [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----${gap}{0,8}(?:${header}){0,8}(?:(?:[A-Za-z0-9+/=\\s\\\\]){16,64000}-----END [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----|${digits}{40,80}(?:${gap}{1,8}${digits}{40,80})*(?:${gap}{1,8}${digits}{1,79}={0,2}(?![\\w+/=]))?)`, "y"),
    longest: 64 * 1024
  };
}
;
class TokenPattern {
  prefix;
  longest;
  kind;
  unit;
  isAscii = true;
  mayFollow;
  #regExp;
  #alphabet;
  constructor(format, beginning, unit = narrow) {
    this.prefix = encodeIn(unit, beginning);
    this.longest = format.longest * unit.size;
    this.kind = format.kind;
    this.unit = unit;
    this.#regExp = format.pattern;
    this.#alphabet = format.alphabet;
    const startsWord = /^[A-Za-z0-9]/.test(beginning);
    this.mayFollow = startsWord ? (before) => mayStartWord(lastCharacters(before, unit)) : void 0;
  }
  examine(data, candidate, isFinal) {
    const { start } = candidate;
    const { size } = this.unit;
    const limit = start + this.longest;
    const end = this.#endOfAlphabet(data, candidate.fitsTo, Math.min(limit, data.length));
    candidate.fitsTo = end;
    if (end + size > data.length && end < limit && !isFinal)
      return "undecided";
    this.#regExp.lastIndex = 0;
    const match = this.#regExp.exec(decodeAscii(data, start, end, this.unit));
    if (match === null)
      return void 0;
    const [whole, secret = whole] = match;
    return { start: start + (whole.length - secret.length) * size, end: start + whole.length * size };
  }
  #endOfAlphabet(data, from, to) {
    const isInAlphabet = asciiTable(this.#alphabet);
    const { size } = this.unit;
    let end = from;
    if (size === 1)
      while (end < to && isInAlphabet[data[end]] === 1)
        end += 1;
    else
      while (end + size <= to && isInAlphabet[asciiAt(data, end, this.unit) ?? 255] === 1)
        end += size;
    return end;
  }
}
function lastCharacters(before, unit) {
  if (unit.size === 1)
    return before;
  const bytes = Buffer.from(before, "latin1");
  return decodeAscii(bytes, bytes.length % unit.size, bytes.length, unit);
}
const asciiTables = /* @__PURE__ */ new Map();
function asciiTable(characters) {
  const known = asciiTables.get(characters);
  if (known !== void 0)
    return known;
  const isIn = (byte) => byte < 128 && characters.test(String.fromCharCode(byte));
  const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
  asciiTables.set(characters, table);
  return table;
}
;
const tokens = tokensIn([narrow]);
let wideTokens;
class Patterns {
  #parts;
  /** The encodings of values that are not UTF-8. */
  #bytes;
  #forTexts;
  #forFiles;
  /** @param values bytes if they may not be UTF-8; values of less than four characters are skipped */
  constructor(values) {
    const all = [...values];
    this.#parts = new Set(all.flatMap((value) => wholeAndLines(value.toString())));
    this.#bytes = all.flatMap((value) => typeof value === "string" || (0, external_node_buffer_namespaceObject.isUtf8)(value) ? [] : encodedBytes(value));
  }
  /** The longest match in bytes. A stream holds back no more than this. */
  get longest() {
    return this.#setForFiles().longest;
  }
  /** Returns the text with `***` in place of everything found: a name, a reason, a line. */
  text(text) {
    this.#forTexts ??= new PatternSet([...this.#literals(), ...tokens]);
    const bytes = Buffer.from(text);
    const stream = new RedactionStream(this.#forTexts);
    const redacted = [stream.push(bytes), stream.end()];
    return stream.hasFound ? Buffer.concat(redacted).toString() : text;
  }
  /** Returns a stream for the content of a file, which may have any encoding, and base64 in lines. */
  stream() {
    return new RedactionStream(this.#setForFiles());
  }
  #setForFiles() {
    wideTokens ??= tokensIn(utf16);
    this.#forFiles ??= new PatternSet([...this.#literals(utf16), ...this.#onlyInFiles(), ...tokens, ...wideTokens]);
    return this.#forFiles;
  }
  #literals(wide = []) {
    const texts = new Set([...this.#parts].flatMap((part) => [...encodingsOf(part)]));
    return [
      ...[narrow, ...wide].flatMap((unit) => [...texts].map((text) => Literal.of(text, unit))),
      ...this.#bytes.map((bytes) => new Literal(bytes))
    ];
  }
  #onlyInFiles() {
    return [...this.#parts].flatMap((part) => [
      ...utf32.map((unit) => Literal.of(part, unit)),
      // PowerShell takes this as `-EncodedCommand`.
      ...base64(Buffer.from(part, "utf16le")).map((digits) => Literal.of(digits, narrow)),
      ...base64Digits(Buffer.from(part)).flatMap(BrokenBase64.patternsOf)
    ]);
  }
}
function tokensIn(units) {
  return units.flatMap((unit) => tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning, unit))));
}
function wholeAndLines(value) {
  return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length_isLongEnough).map((part) => part.trim());
}
function encodedBytes(value) {
  return wholeAndLines(value.toString("latin1")).map((part) => Buffer.from(part, "latin1")).filter((part) => min_length_isLongEnough(part.toString())).flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}
;
class Redaction {
  values;
  patterns;
  #masks;
  constructor(values, masks = []) {
    this.values = values;
    this.#masks = masks;
    this.patterns = new Patterns([...values, ...masks]);
  }
  redact = (text) => this.patterns.text(text);
  /**
   * Returns a copy that also covers the masks found in `logs`, or `this` if they hold no new ones.
   * @throws TooManyMasksError
   */
  async withMasksFrom(logs) {
    const masks = await masksInFiles(logs, this.#masks);
    return masks.length === this.#masks.length ? this : new Redaction(this.values, masks);
  }
  /** Returns the patterns for quotes of the output in `logs`; undefined if it masks too much, and nothing may be quoted. */
  async patternsForQuotes(logs) {
    try {
      return (await this.withMasksFrom(logs)).patterns;
    } catch (error) {
      if (error instanceof TooManyMasksError)
        return void 0;
      throw error;
    }
  }
}
;
class UniqueNames {
  #files = /* @__PURE__ */ new Set();
  #folders = /* @__PURE__ */ new Set();
  /** Returns the name, or a similar one if it or a folder in it is taken by a file. Its parts are separated by `/`. */
  take(name) {
    const parts = name.split("/");
    const folder = parts.slice(0, -1).reduce((parent, part) => this.#folder(join(parent, part)), "");
    const path = join(folder, parts.at(-1) ?? "");
    const free = firstFree(path, (candidate) => this.#files.has(candidate) || this.#folders.has(candidate));
    this.#files.add(free.toLowerCase());
    return free;
  }
  #folder(path) {
    const free = firstFree(path, (candidate) => this.#files.has(candidate));
    this.#folders.add(free.toLowerCase());
    return free;
  }
}
function firstFree(name, isTaken) {
  let candidate = name;
  for (let copy2 = 2; isTaken(candidate.toLowerCase()); copy2 += 1)
    candidate = `${name}-${copy2}`;
  return candidate;
}
function join(folder, name) {
  return folder === "" ? name : `${folder}/${name}`;
}
;
async function pack({ secrets, logs, files, target }) {
  const { patterns } = await new Redaction(secrets).withMasksFrom(logs);
  const redacted = { values: 0, kinds: {}, leftOut: [] };
  const copies = [];
  const names = new UniqueNames();
  await (0, promises_namespaceObject.rm)(target, { recursive: true, force: true });
  try {
    for (const { from, to, kind } of files) {
      const name = names.take(patterns.text(to).replaceAll("***", "___"));
      const path = (0, external_node_path_namespaceObject.join)(target, name);
      await (0, promises_namespaceObject.mkdir)((0, external_node_path_namespaceObject.dirname)(path), { recursive: true, mode: 448 });
      const { found, leftOut } = await redactFile(from, path, patterns, kind);
      redacted.values += found.values;
      for (const [format, count] of Object.entries(found.kinds))
        redacted.kinds[format] = (redacted.kinds[format] ?? 0) + count;
      if (leftOut)
        redacted.leftOut.push(name);
      else
        copies.push(path);
    }
  } catch (error) {
    await (0, promises_namespaceObject.rm)(target, { recursive: true, force: true });
    throw error;
  }
  return { files: copies, redacted };
}
;
nameProcess("redacts what an attempt leaves");
answerParent(async (request) => {
  try {
    return { ok: true, ...await pack(request) };
  } catch (error) {
    return { ok: false, error: errorMessage(error) };
  }
});
