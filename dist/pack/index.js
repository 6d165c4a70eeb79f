import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 313:
/***/ ((module) => {

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


/***/ }),

/***/ 248:
/***/ ((module) => {

// Adapted from https://github.com/brianloveswords/buffer-crc32/blob/v0.2.13/index.js
const CRC_TABLE = new Int32Array([
  0x00000000, 0x77073096, 0xee0e612c, 0x990951ba, 0x076dc419, 0x706af48f, 0xe963a535, 0x9e6495a3,
  0x0edb8832, 0x79dcb8a4, 0xe0d5e91e, 0x97d2d988, 0x09b64c2b, 0x7eb17cbd, 0xe7b82d07, 0x90bf1d91,
  0x1db71064, 0x6ab020f2, 0xf3b97148, 0x84be41de, 0x1adad47d, 0x6ddde4eb, 0xf4d4b551, 0x83d385c7,
  0x136c9856, 0x646ba8c0, 0xfd62f97a, 0x8a65c9ec, 0x14015c4f, 0x63066cd9, 0xfa0f3d63, 0x8d080df5,
  0x3b6e20c8, 0x4c69105e, 0xd56041e4, 0xa2677172, 0x3c03e4d1, 0x4b04d447, 0xd20d85fd, 0xa50ab56b,
  0x35b5a8fa, 0x42b2986c, 0xdbbbc9d6, 0xacbcf940, 0x32d86ce3, 0x45df5c75, 0xdcd60dcf, 0xabd13d59,
  0x26d930ac, 0x51de003a, 0xc8d75180, 0xbfd06116, 0x21b4f4b5, 0x56b3c423, 0xcfba9599, 0xb8bda50f,
  0x2802b89e, 0x5f058808, 0xc60cd9b2, 0xb10be924, 0x2f6f7c87, 0x58684c11, 0xc1611dab, 0xb6662d3d,
  0x76dc4190, 0x01db7106, 0x98d220bc, 0xefd5102a, 0x71b18589, 0x06b6b51f, 0x9fbfe4a5, 0xe8b8d433,
  0x7807c9a2, 0x0f00f934, 0x9609a88e, 0xe10e9818, 0x7f6a0dbb, 0x086d3d2d, 0x91646c97, 0xe6635c01,
  0x6b6b51f4, 0x1c6c6162, 0x856530d8, 0xf262004e, 0x6c0695ed, 0x1b01a57b, 0x8208f4c1, 0xf50fc457,
  0x65b0d9c6, 0x12b7e950, 0x8bbeb8ea, 0xfcb9887c, 0x62dd1ddf, 0x15da2d49, 0x8cd37cf3, 0xfbd44c65,
  0x4db26158, 0x3ab551ce, 0xa3bc0074, 0xd4bb30e2, 0x4adfa541, 0x3dd895d7, 0xa4d1c46d, 0xd3d6f4fb,
  0x4369e96a, 0x346ed9fc, 0xad678846, 0xda60b8d0, 0x44042d73, 0x33031de5, 0xaa0a4c5f, 0xdd0d7cc9,
  0x5005713c, 0x270241aa, 0xbe0b1010, 0xc90c2086, 0x5768b525, 0x206f85b3, 0xb966d409, 0xce61e49f,
  0x5edef90e, 0x29d9c998, 0xb0d09822, 0xc7d7a8b4, 0x59b33d17, 0x2eb40d81, 0xb7bd5c3b, 0xc0ba6cad,
  0xedb88320, 0x9abfb3b6, 0x03b6e20c, 0x74b1d29a, 0xead54739, 0x9dd277af, 0x04db2615, 0x73dc1683,
  0xe3630b12, 0x94643b84, 0x0d6d6a3e, 0x7a6a5aa8, 0xe40ecf0b, 0x9309ff9d, 0x0a00ae27, 0x7d079eb1,
  0xf00f9344, 0x8708a3d2, 0x1e01f268, 0x6906c2fe, 0xf762575d, 0x806567cb, 0x196c3671, 0x6e6b06e7,
  0xfed41b76, 0x89d32be0, 0x10da7a5a, 0x67dd4acc, 0xf9b9df6f, 0x8ebeeff9, 0x17b7be43, 0x60b08ed5,
  0xd6d6a3e8, 0xa1d1937e, 0x38d8c2c4, 0x4fdff252, 0xd1bb67f1, 0xa6bc5767, 0x3fb506dd, 0x48b2364b,
  0xd80d2bda, 0xaf0a1b4c, 0x36034af6, 0x41047a60, 0xdf60efc3, 0xa867df55, 0x316e8eef, 0x4669be79,
  0xcb61b38c, 0xbc66831a, 0x256fd2a0, 0x5268e236, 0xcc0c7795, 0xbb0b4703, 0x220216b9, 0x5505262f,
  0xc5ba3bbe, 0xb2bd0b28, 0x2bb45a92, 0x5cb36a04, 0xc2d7ffa7, 0xb5d0cf31, 0x2cd99e8b, 0x5bdeae1d,
  0x9b64c2b0, 0xec63f226, 0x756aa39c, 0x026d930a, 0x9c0906a9, 0xeb0e363f, 0x72076785, 0x05005713,
  0x95bf4a82, 0xe2b87a14, 0x7bb12bae, 0x0cb61b38, 0x92d28e9b, 0xe5d5be0d, 0x7cdcefb7, 0x0bdbdf21,
  0x86d3d2d4, 0xf1d4e242, 0x68ddb3f8, 0x1fda836e, 0x81be16cd, 0xf6b9265b, 0x6fb077e1, 0x18b74777,
  0x88085ae6, 0xff0f6a70, 0x66063bca, 0x11010b5c, 0x8f659eff, 0xf862ae69, 0x616bffd3, 0x166ccf45,
  0xa00ae278, 0xd70dd2ee, 0x4e048354, 0x3903b3c2, 0xa7672661, 0xd06016f7, 0x4969474d, 0x3e6e77db,
  0xaed16a4a, 0xd9d65adc, 0x40df0b66, 0x37d83bf0, 0xa9bcae53, 0xdebb9ec5, 0x47b2cf7f, 0x30b5ffe9,
  0xbdbdf21c, 0xcabac28a, 0x53b39330, 0x24b4a3a6, 0xbad03605, 0xcdd70693, 0x54de5729, 0x23d967bf,
  0xb3667a2e, 0xc4614ab8, 0x5d681b02, 0x2a6f2b94, 0xb40bbe37, 0xc30c8ea1, 0x5a05df1b, 0x2d02ef8d,
]);

function crc32(buf) {
  let crc = -1;
  for (let x of buf) {
    crc = CRC_TABLE[(crc ^ x) & 0xff] ^ (crc >>> 8);
  }
  return (crc ^ -1) >>> 0;
}

module.exports = crc32;


/***/ }),

/***/ 502:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

// This was adapted from https://github.com/andrewrk/node-fd-slicer by Andrew Kelley under the MIT License.
var fs = __nccwpck_require__(896);
var util = __nccwpck_require__(23);
var stream = __nccwpck_require__(203);
var Readable = stream.Readable;
var PassThrough = stream.PassThrough;
var Pend = __nccwpck_require__(313);
var EventEmitter = (__nccwpck_require__(434).EventEmitter);

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
    fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
      cb();
      callback(err, bytesRead, buffer);
    });
  });
};

FdSlicer.prototype.createReadStream = function(options) {
  return new ReadStream(this, options);
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
      self.emit('error', err);
    } else {
      self.emit('close');
    }
  }
};

util.inherits(ReadStream, Readable);
function ReadStream(context, options) {
  options = options || {};
  Readable.call(this, options);

  this.context = context;
  this.context.ref();

  this.start = options.start || 0;
  this.endOffset = options.end;
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
  // Node 14+ calls this automatically at EOF.
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
    // The caller's buffer can't hold all the bytes they're trying to read.
    // Clamp the length instead of giving an error.
    // The callback will be informed of fewer than expected bytes written.
    length = buffer.length - offset;
  }
  if (position + length > this.buffer.length) {
    // Clamp any attempt to read past the end of the source buffer.
    length = this.buffer.length - position;
  }
  if (length <= 0) {
    // After any clamping, we're fully out of bounds or otherwise have nothing to do.
    // This isn't an error; it's just zero bytes written.
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

BufferSlicer.prototype.createReadStream = function(options) {
  options = options || {};
  var readStream = new PassThrough(options);
  readStream.start = options.start || 0;
  readStream.endOffset = options.end;
  // by the time this function returns, we'll be done.
  readStream.pos = readStream.endOffset || this.buffer.length;

  var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
  // Cut the buffer into smaller slices for better memory usage when streaming into a zlib inflate stream.
  // See https://github.com/thejoshwolfe/yauzl/issues/87
  var maxChunkSize = 0x10000;
  var offset = 0;
  while (true) {
    var nextOffset = offset + maxChunkSize;
    if (nextOffset >= entireSlice.length) {
      // last chunk
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


/***/ }),

/***/ 663:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;
var fs = __nccwpck_require__(896);
var zlib = __nccwpck_require__(106);
var fd_slicer = __nccwpck_require__(502);
var util = __nccwpck_require__(23);
var EventEmitter = (__nccwpck_require__(434).EventEmitter);
var Transform = (__nccwpck_require__(203).Transform);
var PassThrough = (__nccwpck_require__(203).PassThrough);
var Writable = (__nccwpck_require__(203).Writable);

// Node 20 added zlib.crc32.
const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __nccwpck_require__(248);

__webpack_unused_export__ = open;
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

function openPromise(path, options) {
  return new Promise((resolve, reject) => {
    open(path, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromFdPromise(fd, options) {
  return new Promise((resolve, reject) => {
    fromFd(fd, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromBufferPromise(buffer, options) {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}
function fromRandomAccessReaderPromise(reader, totalSize, options) {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, totalSize, {...options, lazyEntries: true}, function(err, zipfile) {
      if (err) return reject(err);
      resolve(zipfile);
    });
  });
}

function open(path, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.open(path, "r", function(err, fd) {
    if (err) return callback(err);
    fromFd(fd, options, function(err, zipfile) {
      if (err) fs.close(fd, defaultCallback);
      callback(err, zipfile);
    });
  });
}

function fromFd(fd, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  fs.fstat(fd, function(err, stats) {
    if (err) return callback(err);
    var reader = new fd_slicer.FdSlicer(fd);
    fromRandomAccessReader(reader, stats.size, options, callback);
  });
}

function fromBuffer(buffer, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  options.autoClose = false;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  var reader = new fd_slicer.BufferSlicer(buffer);
  fromRandomAccessReader(reader, buffer.length, options, callback);
}

function fromRandomAccessReader(reader, totalSize, options, callback) {
  if (typeof options === "function") {
    callback = options;
    options = null;
  }
  if (options == null) options = {};
  if (options.autoClose == null) options.autoClose = true;
  if (options.lazyEntries == null) options.lazyEntries = false;
  if (options.decodeStrings == null) options.decodeStrings = true;
  var decodeStrings = !!options.decodeStrings;
  if (options.validateEntrySizes == null) options.validateEntrySizes = true;
  if (options.strictFileNames == null) options.strictFileNames = false;
  if (callback == null) callback = defaultCallback;
  if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
  if (totalSize > Number.MAX_SAFE_INTEGER) {
    throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
  }

  // the matching unref() call is in zipfile.close()
  reader.ref();

  // eocdr means End of Central Directory Record.
  // search backwards for the eocdr signature.
  // the last field of the eocdr is a variable-length comment.
  // the comment size is encoded in a 2-byte field in the eocdr, which we can't find without trudging backwards through the comment to find it.
  // as a consequence of this design decision, it's possible to have ambiguous zip file metadata if a coherent eocdr was in the comment.
  // we search backwards for a eocdr signature, and hope that whoever made the zip file was smart enough to forbid the eocdr signature in the comment.
  var eocdrWithoutCommentSize = 22;
  var zip64EocdlSize = 20; // Zip64 end of central directory locator
  var maxCommentSize = 0xffff; // 2-byte size
  var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
  var buffer = newBuffer(bufferSize);
  var bufferReadStart = totalSize - buffer.length;
  readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
    if (err) return callback(err);
    for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
      if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
      // found eocdr
      var eocdrBuffer = buffer.subarray(i);

      // 0 - End of central directory signature = 0x06054b50
      // 4 - Number of this disk
      var diskNumber = eocdrBuffer.readUInt16LE(4);
      // 6 - Disk where central directory starts
      // 8 - Number of central directory records on this disk
      // 10 - Total number of central directory records
      var entryCount = eocdrBuffer.readUInt16LE(10);
      // 12 - Size of central directory (bytes)
      // 16 - Offset of start of central directory, relative to start of archive
      var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
      // 20 - Comment length
      var commentLength = eocdrBuffer.readUInt16LE(20);
      var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
      if (commentLength !== expectedCommentLength) {
        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
      }
      // 22 - Comment
      // the encoding is always cp437.
      var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false)
                                  : eocdrBuffer.subarray(22);

      // Look for a Zip64 end of central directory locator
      if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
        // ZIP64 format
        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
        // 0 - zip64 end of central dir locator signature = 0x07064b50
        // 4 - number of the disk with the start of the zip64 end of central directory
        // 8 - relative offset of the zip64 end of central directory record
        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
        // 16 - total number of disks

        // ZIP64 end of central directory record
        var zip64EocdrBuffer = newBuffer(56);
        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
          if (err) return callback(err);

          // 0 - zip64 end of central dir signature                           4 bytes  (0x06064b50)
          if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
            return callback(new Error("invalid zip64 end of central directory record signature"));
          }
          // 4 - size of zip64 end of central directory record                8 bytes
          // 12 - version made by                                             2 bytes
          // 14 - version needed to extract                                   2 bytes
          // 16 - number of this disk                                         4 bytes
          diskNumber = zip64EocdrBuffer.readUInt32LE(16);
          if (diskNumber !== 0) {
            // Check this only after zip64 overrides. See #118.
            return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
          }
          // 20 - number of the disk with the start of the central directory  4 bytes
          // 24 - total number of entries in the central directory on this disk         8 bytes
          // 32 - total number of entries in the central directory            8 bytes
          entryCount = readUInt64LE(zip64EocdrBuffer, 32);
          // 40 - size of the central directory                               8 bytes
          // 48 - offset of start of central directory with respect to the starting disk number     8 bytes
          centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
          // 56 - zip64 extensible data sector                                (variable size)
          return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
        });
      }

      // Not ZIP64 format
      if (diskNumber !== 0) {
        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
      }
      return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));

    }

    // Not a zip file.
    callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
  });
}

util.inherits(ZipFile, EventEmitter);
function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
  var self = this;
  EventEmitter.call(self);
  self.reader = reader;
  // forward close events
  self.reader.on("error", function(err) {
    // error closing the fd
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
    // done with metadata
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
    // 0 - Central directory file header signature
    var signature = buffer.readUInt32LE(0);
    if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
    // 4 - Version made by
    entry.versionMadeBy = buffer.readUInt16LE(4);
    // 6 - Version needed to extract (minimum)
    entry.versionNeededToExtract = buffer.readUInt16LE(6);
    // 8 - General purpose bit flag
    entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
    // 10 - Compression method
    entry.compressionMethod = buffer.readUInt16LE(10);
    // 12 - File last modification time
    entry.lastModFileTime = buffer.readUInt16LE(12);
    // 14 - File last modification date
    entry.lastModFileDate = buffer.readUInt16LE(14);
    // 16 - CRC-32
    entry.crc32 = buffer.readUInt32LE(16);
    // 20 - Compressed size
    entry.compressedSize = buffer.readUInt32LE(20);
    // 24 - Uncompressed size
    entry.uncompressedSize = buffer.readUInt32LE(24);
    // 28 - File name length (n)
    entry.fileNameLength = buffer.readUInt16LE(28);
    // 30 - Extra field length (m)
    entry.extraFieldLength = buffer.readUInt16LE(30);
    // 32 - File comment length (k)
    entry.fileCommentLength = buffer.readUInt16LE(32);
    // 34 - Disk number where file starts
    // 36 - Internal file attributes
    entry.internalFileAttributes = buffer.readUInt16LE(36);
    // 38 - External file attributes
    entry.externalFileAttributes = buffer.readUInt32LE(38);
    // 42 - Relative offset of local file header
    entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);

    if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));

    self.readEntryCursor += 46;

    buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
      if (err) return emitErrorAndAutoClose(self, err);
      if (self.emittedError) return;
      // 46 - File name
      entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
      // 46+n - Extra field
      var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
      entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
      // 46+n+m - File comment
      entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);

      // Parse the extra fields, which we need for processing other fields.
      try {
        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
      } catch (err) {
        return emitErrorAndAutoClose(self, err);
      }

      // Interpret strings according to bit flags, extra fields, and options.
      if (self.decodeStrings) {
        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
        var errorMessage = validateFileName(entry.fileName);
        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
      } else {
        entry.fileComment = entry.fileCommentRaw;
        entry.fileName = entry.fileNameRaw;
      }
      // Maintain API compatibility. See https://github.com/thejoshwolfe/yauzl/issues/47
      entry.comment = entry.fileComment;

      self.readEntryCursor += buffer.length;
      self.entriesRead += 1;

      // Check for the Zip64 Extended Information Extra Field.
      for (var i = 0; i < entry.extraFields.length; i++) {
        var extraField = entry.extraFields[i];
        if (extraField.id !== 0x0001) continue;
        // Found it.

        var zip64EiefBuffer = extraField.data;
        var index = 0;
        // 0 - Original Size          8 bytes
        if (entry.uncompressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
          }
          entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 8 - Compressed Size        8 bytes
        if (entry.compressedSize === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
          }
          entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 16 - Relative Header Offset 8 bytes
        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
          if (index + 8 > zip64EiefBuffer.length) {
            return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
          }
          entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
          index += 8;
        }
        // 24 - Disk Start Number      4 bytes

        break;
      }

      // validate file size
      if (self.validateEntrySizes && entry.compressionMethod === 0) {
        var expectedCompressedSize = entry.uncompressedSize;
        if (entry.isEncrypted()) {
          // traditional encryption prefixes the file data with a header
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
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    resolve({value: entry});
  }
  function onEnd() {
    let {resolve} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    resolve({done: true});
  }
  function onError(err) {
    let {reject} = pendingResolveReject;
    pendingResolveReject = null;
    cleanup();
    reject(err);
  }

  return {
    [Symbol.asyncIterator]() {
      // Called once by `for await...of`.
      return this;
    },
    next() {
      // Called on each iteration in a `for await...of`.
      const promise = new Promise((resolve, reject) => {
        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
        pendingResolveReject = {resolve, reject};
      });
      self.readEntry();
      return promise;
    },
    return(value) {
      // Called when breaking, returning, throwing out of a `for await...of`.
      cleanup();
      return Promise.resolve({done: true, value});
    },
    throw(value) {
      // Almost never called. Something about `yield*` maybe?
      cleanup();
      return Promise.reject(value);
    },
  };
};

ZipFile.prototype.openReadStream = function(entry, options, callback) {
  var self = this;
  // parameter validation
  var relativeStart = 0;
  var relativeEnd = entry.compressedSize;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) {
    options = {};
  } else {
    if (options.decodeFileData === false) {
      // new, simple option
      if (options.decrypt != null) {
        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
      }
      if (options.decompress != null) {
        throw new Error("cannot use options.decompress when options.decodeFileData === false");
      }
      // start and end are allowed
    } else {
      // old, complicated options
      if (options.decrypt != null) {
        if (!entry.isEncrypted()) {
          throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
        }
        if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
        if (entry.isCompressed()) {
          if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
        }
      }
      if (options.decompress != null) {
        if (!entry.isCompressed()) {
          throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
        }
        if (!(options.decompress === false || options.decompress === true)) {
          throw new Error("invalid options.decompress value: " + options.decompress);
        }
        decompress = options.decompress;
      }
    }
    if (options.start != null) {
      relativeStart = options.start;
      if (relativeStart < 0) throw new Error("options.start < 0");
      if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
    }
    if (options.end != null) {
      relativeEnd = options.end;
      if (relativeEnd < 0) throw new Error("options.end < 0");
      if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
      if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
    }
  }
  var rawMode = (
    options.decodeFileData === false || // Explicitly requested raw.
    (
      (entry.compressionMethod === 0 || // Naturally without compression.
        (entry.compressionMethod === 8 && options.decompress === false) // Deprecated compression bypass option.
      ) &&
      (!entry.isEncrypted() || // Naturally without encryption.
        options.decrypt === false // Deprecated encryption bypass option.
      )
    )
  );
  if (options.start != null || options.end != null) {
    // Ensure slicing deals with raw data.
    if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
  }

  // any further errors can either be caused by the zipfile,
  // or were introduced in a minor version of yauzl,
  // so should be passed to the client rather than thrown.
  if (!self.isOpen) return callback(new Error("closed"));
  if (entry.isEncrypted() && !rawMode) {
    if (options.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
  }
  var decompress;
  if (rawMode) {
    decompress = false;
  } else if (entry.compressionMethod === 8) {
    // 8 - The file is Deflated
    decompress = options.decodeFileData !== true;
  } else {
    return callback(new Error("unsupported compression method: " + entry.compressionMethod));
  }

  self.readLocalFileHeader(entry, {minimal: true}, function(err, localFileHeader) {
    if (err) return callback(err);
    self.openReadStreamLowLevel(
      localFileHeader.fileDataStart, entry.compressedSize,
      relativeStart, relativeEnd,
      decompress, entry.uncompressedSize,
      callback);
  });
};

ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
  var self = this;

  var fileDataEnd = fileDataStart + compressedSize;
  var readStream = self.reader.createReadStream({
    start: fileDataStart + relativeStart,
    end: fileDataStart + relativeEnd,
  });
  var endpointStream = readStream;
  if (decompress) {
    var destroyed = false;
    var inflateFilter = zlib.createInflateRaw();
    readStream.on("error", function(err) {
      // setImmediate here because errors can be emitted during the first call to pipe()
      setImmediate(function() {
        if (!destroyed) inflateFilter.emit("error", err);
      });
    });
    readStream.pipe(inflateFilter);

    if (self.validateEntrySizes) {
      endpointStream = new AssertByteCountStream(uncompressedSize);
      inflateFilter.on("error", function(err) {
        // forward zlib errors to the client-visible stream
        setImmediate(function() {
          if (!destroyed) endpointStream.emit("error", err);
        });
      });
      inflateFilter.pipe(endpointStream);
    } else {
      // the zlib filter is the client-visible stream
      endpointStream = inflateFilter;
    }
    // this is part of yauzl's API, so implement this function on the client-visible stream
    installDestroyFn(endpointStream, function() {
      destroyed = true;
      if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
      readStream.unpipe(inflateFilter);
      // TODO: the inflateFilter may cause a memory leak. see Issue #27.
      readStream.destroy();
    });
  }
  callback(null, endpointStream);
};

ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
  var self = this;
  if (callback == null) {
    callback = options;
    options = null;
  }
  if (options == null) options = {};

  self.reader.ref();
  var buffer = newBuffer(30);
  readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
    try {
      if (err) return callback(err);
      // 0 - Local file header signature = 0x04034b50
      var signature = buffer.readUInt32LE(0);
      if (signature !== 0x04034b50) {
        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
      }

      var fileNameLength = buffer.readUInt16LE(26);
      var extraFieldLength = buffer.readUInt16LE(28);
      var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
      // We now have enough information to do this bounds check.
      if (fileDataStart + entry.compressedSize > self.fileSize) {
        return callback(new Error("file data overflows file bounds: " +
            fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
      }

      if (options.minimal) {
        return callback(null, {fileDataStart: fileDataStart});
      }

      var localFileHeader = new LocalFileHeader();
      localFileHeader.fileDataStart = fileDataStart;

      // 4 - Version needed to extract (minimum)
      localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
      // 6 - General purpose bit flag
      localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
      // 8 - Compression method
      localFileHeader.compressionMethod = buffer.readUInt16LE(8);
      // 10 - File last modification time
      localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
      // 12 - File last modification date
      localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
      // 14 - CRC-32
      localFileHeader.crc32 = buffer.readUInt32LE(14);
      // 18 - Compressed size
      localFileHeader.compressedSize = buffer.readUInt32LE(18);
      // 22 - Uncompressed size
      localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
      // 26 - File name length (n)
      localFileHeader.fileNameLength = fileNameLength;
      // 28 - Extra field length (m)
      localFileHeader.extraFieldLength = extraFieldLength;
      // 30 - File name
      // 30+n - Extra field

      buffer = newBuffer(fileNameLength + extraFieldLength);
      self.reader.ref();
      readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
        try {
          if (err) return callback(err);
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

ZipFile.prototype.openReadStreamPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.openReadStream(entry, options, function(err, readStream) {
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
ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
  return new Promise((resolve, reject) => {
    this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
      if (err) return reject(err);
      resolve(localFileHeader);
    });
  });
};

function Entry() {
}
Entry.prototype.getLastModDate = function(options) {
  if (options == null) options = {};

  if (!options.forceDosFormat) {
    // Check extended fields.
    for (var i = 0; i < this.extraFields.length; i++) {
      var extraField = this.extraFields[i];
      if (extraField.id === 0x5455) {
        // Info-ZIP "universal timestamp" extended field (`0x5455` aka `"UT"`).
        // See the Info-ZIP source code unix/unix.c:set_extra_field() and zipfile.c:ef_scan_ut_time().
        var data = extraField.data;
        if (data.length < 5) continue; // Too short.
        // The flags define which of the three fields are present: mtime, atime, ctime.
        // We only care about mtime.
        // Also, ctime is never included in practice.
        // And also, atime is only included in the local file header for some reason
        // despite the flags lying about its inclusion in the central header.
        var flags = data[0];
        var HAS_MTIME = 1;
        if (!(flags & HAS_MTIME)) continue; // This will realistically never happen.
        // Although the positions of all of the fields shift around depending on the presence of other fields,
        // mtime is always first if present, and that's the only one we care about.
        var posixTimestamp = data.readInt32LE(1);
        return new Date(posixTimestamp * 1000);
      } else if (extraField.id === 0x000a) {
        var data = extraField.data;
        if (data.length !== 32) continue; // The length is always the same.
        // 4 bytes reserved
        // 2 bytes Tag
        if (data.readUInt16LE(4) !== 1) continue; // Tag1 is actually the only defined Tag.
        // 2 bytes Size
        if (data.readUInt16LE(6) !== 24) continue; // Size is always 24.
        // 8 bytes Mtime
        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
        // Convert from NTFS to POSIX milliseconds.
        // The big number below is the milliseconds between year 1601 and year 1970
        // (i.e. the negative POSIX timestamp of 1601-01-01 00:00:00Z)
        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
        // Note on numeric precision: JavaScript Number objects lose precision above Number.MAX_SAFE_INTEGER,
        // and NTFS timestamps are typically much bigger than that limit.
        // (MAX_SAFE_INTEGER would represent 1629-07-17T23:58:45.475Z.)
        // However, we're losing precision in the conversion from 100nanosecond units to millisecond units anyway,
        // and the time at which we also lose 1-millisecond precision is year 275760, the JavaScript Date limit (by design).
        // Up through the year 2057, this conversion only drops 4 bits of precision,
        // which is well under the 13-14 bits ratio between the milliseconds and 100nanoseconds.
        return new Date(millisecondsSince1970);
      }
    }
  }

  // Fallback to non-extended encoding.
  return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
};

Entry.prototype.canDecodeFileData = function() {
  return (
    !this.isEncrypted() &&
    (this.compressionMethod === 0 || this.compressionMethod === 8)
  );
};
Entry.prototype.isEncrypted = function() {
  return (this.generalPurposeBitFlag & 0x1) !== 0;
};
Entry.prototype.isCompressed = function() {
  return this.compressionMethod === 8;
};

function LocalFileHeader() {
}

function dosDateTimeToDate(date, time, timezone) {
  var day = date & 0x1f; // 1-31
  var month = (date >> 5 & 0xf) - 1; // 1-12, 0-11
  var year = (date >> 9 & 0x7f) + 1980; // 0-128, 1980-2108

  var millisecond = 0;
  var second = (time & 0x1f) * 2; // 0-29, 0-58 (even numbers)
  var minute = time >> 5 & 0x3f; // 0-59
  var hour = time >> 11 & 0x1f; // 0-23

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

  // check for Info-ZIP Unicode Path Extra Field (0x7075)
  // see https://github.com/thejoshwolfe/yauzl/issues/33
  for (var i = 0; i < extraFields.length; i++) {
    var extraField = extraFields[i];
    if (extraField.id === 0x7075) {
      if (extraField.data.length < 6) {
        // too short to be meaningful
        continue;
      }
      // Version       1 byte      version of this extra field, currently 1
      if (extraField.data.readUInt8(0) !== 1) {
        // > Changes may not be backward compatible so this extra
        // > field should not be used if the version is not recognized.
        continue;
      }
      // NameCRC32     4 bytes     File Name Field CRC32 Checksum
      var oldNameCrc32 = extraField.data.readUInt32LE(1);
      if (crc32(fileNameBuffer) !== oldNameCrc32) {
        // > If the CRC check fails, this UTF-8 Path Extra Field should be
        // > ignored and the File Name field in the header should be used instead.
        continue;
      }
      // UnicodeName   Variable    UTF-8 version of the entry File Name
      fileName = decodeBuffer(extraField.data.subarray(5), true);
      break;
    }
  }

  if (fileName == null) {
    // The typical case.
    var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
    fileName = decodeBuffer(fileNameBuffer, isUtf8);
  }

  if (!strictFileNames) {
    // Allow backslash.
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
  // all good
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
      data: dataBuffer,
    });
    i = dataEnd;
  }
  return extraFields;
}

function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
  if (length === 0) {
    // fs.read will throw an out-of-bounds error if you try to read 0 bytes from a 0 byte file
    return setImmediate(function() { callback(null, newBuffer(0)); });
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
    if (err) return self.emit('error', err);
    self.emit('close');
  }
};
RandomAccessReader.prototype.createReadStream = function(options) {
  if (options == null) options = {};
  var start = options.start;
  var end = options.end;
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
  var readStream = this.createReadStream({start: position, end: position + length});
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

var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
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
  // There is no native function for this, because we can't actually store 64-bit integers precisely.
  // after 53 bits, JavaScript's Number type (IEEE 754 double) can't store individual integers anymore.
  // but since 53 bits is a whole lot more than 32 bits, we do our best anyway.
  // As of 2020, Node has added support for BigInt, which obviates this whole function,
  // but yauzl hasn't been updated to depend on BigInt (yet?).
  var lower32 = buffer.readUInt32LE(offset);
  var upper32 = buffer.readUInt32LE(offset + 4);
  // we can't use bitshifting here, because JavaScript bitshifting only works on 32-bit integers.
  return upper32 * 0x100000000 + lower32;
  // as long as we're bounds checking the result of this function against the total file size,
  // we'll catch any overflow errors, because we already made sure the total file size was within reason.
}

// Node 10 deprecated new Buffer().
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

// Node 8 introduced a proper destroy() implementation on writable streams.
function installDestroyFn(stream, fn) {
  if (typeof stream.destroy === "function") {
    // New API.
    stream._destroy = function(err, cb) {
      fn();
      if (cb != null) cb(err);
    };
  } else {
    // Old API.
    stream.destroy = fn;
  }
}

function defaultCallback(err) {
  if (err) throw err;
}


/***/ }),

/***/ 434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 23:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 106:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./build/system/errors.js
/** Returns the message of a thrown value, whatever it is. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/** Returns the code of a system error (`ENOENT`, `ESRCH`, …); undefined for other errors. */
function errorCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
/** Returns the result of reading a file or folder, or undefined if it does not exist. */
function ifExists(read) {
    return unless((error) => errorCode(error) === 'ENOENT', read);
}
/** Does the same also where the file, or a folder above it, was closed to this process. */
function ifReachable(read) {
    return unless((error) => unreachable.has(errorCode(error) ?? ''), read);
}
const unreachable = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'EACCES', 'EPERM']);
function unless(isExpected, read) {
    try {
        return read();
    }
    catch (error) {
        if (isExpected(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/system/process-title.js
/**
 * Returns the title of a process of ours, as in `supervised-run: supervisor of 20260131-101500-1a2b3c`. It holds none of the
 * words by which people end their own programs. A process that is started with it as its `argv0` has it in part until it
 * calls `nameProcess`.
 */
function titleOf(what) {
    return `supervised-run: ${what}`;
}
/**
 * Names this process for whoever lists processes. On Linux and macOS the title takes the place of the command line, so that
 * a command's `pkill -f node`, or `-f index.js`, meets the command's own processes alone. On Windows a title would be that
 * of the console, which others share.
 */
function nameProcess(what) {
    if (process.platform !== 'win32')
        process.title = titleOf(what);
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
;// CONCATENATED MODULE: ./build/system/copy-file.js


const pieceBytes = 64 * 1024;
const zeros = Buffer.alloc(pieceBytes);
/** The unit of `Stats.blocks`. */
const blockBytes = 512;
/**
 * Copies a regular file. The file system shares the data if it can; otherwise holes of the file stay holes.
 * @param to must not exist
 */
async function copySparse(from, to, info) {
    if (info.blocks * blockBytes >= info.size || process.platform === 'win32') {
        await copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);
        return;
    }
    try {
        await copyFile(from, to, constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL);
        return;
    }
    catch {
        // Few file systems share data.
    }
    const source = await open(from, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
        const target = await open(to, 'w', info.mode & 0o777);
        try {
            await copyWithHoles(source, target);
        }
        finally {
            await target.close();
        }
    }
    finally {
        await source.close();
    }
}
/** Copies everything into an empty file. What is all zeros becomes a hole: it is not written. */
async function copyWithHoles(source, target) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let position = 0;
    for (;;) {
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

;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
;// CONCATENATED MODULE: ./build/redact/search-gzip.js



/** The magic number and the compression method, of which there is only one. (RFC 1952) */
const magic = Buffer.from([0x1f, 0x8b, 8]);
function isGzip(firstBytes) {
    return firstBytes.subarray(0, magic.length).equals(magic);
}
/** A small file can unpack to any size; one that exceeds this counts as not clean. */
const maxUnpackedBytes = 1024 ** 3;
/**
 * Returns whether a gzip file is free of secrets, and true for any other file. A file that was cut is searched up to its
 * end. One that is damaged, or has anything behind the gzip data, counts as not clean: other programs may get more out
 * of it.
 */
async function isGzipClean(path, patterns, limit = maxUnpackedBytes) {
    if (!isGzip(await firstBytes(path)))
        return true;
    const packed = (0,external_node_fs_namespaceObject.createReadStream)(path);
    // With this flush mode, data that ends early is no error.
    const unpacked = packed.pipe((0,external_node_zlib_namespaceObject.createGunzip)({ finishFlush: external_node_zlib_namespaceObject.constants.Z_SYNC_FLUSH }));
    let readError;
    packed.on('error', (error) => {
        readError = error;
        unpacked.destroy(error);
    });
    try {
        return (await searchUnpacked(unpacked, patterns, limit)) >= 0;
    }
    catch (error) {
        if (error === readError)
            throw error;
        return false;
    }
    finally {
        packed.destroy();
        unpacked.destroy();
    }
}
/** Searches data and returns how many bytes are left of the limit, or -1 if it is exceeded or a secret was found. */
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
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        const { buffer, bytesRead } = await file.read(Buffer.alloc(magic.length), 0, magic.length, 0);
        return buffer.subarray(0, bytesRead);
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __nccwpck_require__(663);
;// CONCATENATED MODULE: ./build/redact/search-zip.js



const stored = 0;
const deflated = 8;
/** The beginnings of an entry and of the last record, for an archive in one piece. (APPNOTE.TXT 4.3.7, 4.3.16) */
const entryMagic = Buffer.from('PK\u0003\u0004', 'latin1');
const endMagic = Buffer.from('PK\u0005\u0006\0\0\0\0', 'latin1');
/** The last record with the longest comment. Zip readers look for it only in this many bytes at the end. */
const maxEndBytes = 22 + 0xffff;
/**
 * Returns whether a zip file, such as a Playwright trace, is free of secrets, and true for any other file. A file that
 * cannot be searched to its end counts as not clean: one that is encrypted, compressed by another method, cut, damaged, has
 * anything before or after the archive, or unpacks to more than `limit` bytes. Archives within it are not searched.
 */
async function isZipClean(path, patterns, limit = maxUnpackedBytes) {
    let zip;
    try {
        // Names are not used as paths here. Decoding would make yauzl refuse odd ones.
        zip = await (0,yauzl/* openPromise */.sO)(path, { lazyEntries: true, autoClose: false, decodeStrings: false });
    }
    catch {
        return !(await looksLikeZip(path));
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
    }
    catch {
        return false;
    }
    finally {
        zip.close();
    }
}
function canBeUnpacked({ generalPurposeBitFlag, compressionMethod }) {
    const isEncrypted = (generalPurposeBitFlag & 1) === 1;
    return !isEncrypted && (compressionMethod === stored || compressionMethod === deflated);
}
async function looksLikeZip(path) {
    const file = await (0,promises_namespaceObject.open)(path);
    try {
        const { size } = await file.stat();
        const first = await bytesAt(file, 0, entryMagic.length);
        const last = await bytesAt(file, Math.max(0, size - maxEndBytes), maxEndBytes);
        return first.equals(entryMagic) || last.includes(endMagic);
    }
    finally {
        await file.close();
    }
}
async function bytesAt(file, position, length) {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
    return buffer.subarray(0, bytesRead);
}

;// CONCATENATED MODULE: ./build/redact/redact-file.js





const chunkBytes = 256 * 1024;
/**
 * Copies a file and redacts it. A file of `unknown` kind that turns out to be binary is searched, in UTF-16 and inside gzip
 * and zip too, and copied unchanged or not at all. Other archives and compressions are not searched inside.
 * @param from a regular file; not a link, because another process may have put it there
 * @param to must not exist; only its owner will have access, also to `from` where that becomes the same file
 * @throws an error that names `from` or `to`, whichever cannot be read or written; then `to` does not exist
 */
async function redactFile(from, to, patterns, kind) {
    // Opening a pipe must not wait for its writer.
    const source = await named(from, (0,promises_namespaceObject.open)(from, external_node_fs_namespaceObject.constants.O_RDONLY | external_node_fs_namespaceObject.constants.O_NOFOLLOW | external_node_fs_namespaceObject.constants.O_NONBLOCK));
    try {
        if (!(await source.stat()).isFile())
            throw new Error(`${from}: not a regular file`);
        const target = await named(to, (0,promises_namespaceObject.open)(to, 'wx', 0o600));
        const copy = { from, source, to, target, patterns };
        let complete = false;
        try {
            const redacted = await (kind === 'unknown' && (await isBinary(copy)) ? copyIfClean(copy) : copyRedacted(copy));
            complete = !redacted.leftOut;
            return redacted;
        }
        finally {
            await target.close();
            if (!complete)
                await (0,promises_namespaceObject.rm)(to, { force: true });
        }
    }
    finally {
        await source.close();
    }
}
async function copyRedacted(copy) {
    const stream = copy.patterns.stream();
    for await (const chunk of chunks(copy))
        await write(copy, stream.push(chunk));
    await write(copy, stream.end());
    return { found: stream.found, leftOut: false };
}
/**
 * Searches the file and then makes `to` another name of it: nothing in it is replaced, and it may be large. Where the file
 * system has no such links, it is copied.
 */
async function copyIfClean(copy) {
    const stream = copy.patterns.stream();
    for await (const chunk of chunks(copy)) {
        stream.push(chunk);
        if (stream.hasFound)
            break;
    }
    stream.end();
    if (stream.hasFound)
        return { found: stream.found, leftOut: true };
    if (!(await isLinked(copy)))
        await named(copy.to, copyWithHoles(copy.source, copy.target));
    const leftOut = !(await isGzipClean(copy.to, copy.patterns)) || !(await isZipClean(copy.to, copy.patterns));
    return { found: stream.found, leftOut };
}
/** Makes `to` another name of `from`; false where that is not possible, or `from` is another file by now. */
async function isLinked({ from, source, to }) {
    const name = `${to}.link`;
    try {
        await (0,promises_namespaceObject.link)(from, name);
        const [linked, { ino, dev }] = await Promise.all([(0,promises_namespaceObject.lstat)(name), source.stat()]);
        if (linked.ino === ino && linked.dev === dev) {
            await source.chmod(0o600);
            await (0,promises_namespaceObject.rename)(name, to);
            return true;
        }
    }
    catch {
        // Another file system, or one without links.
    }
    await (0,promises_namespaceObject.rm)(name, { force: true });
    return false;
}
/** Returns whether there is a zero byte anywhere, since a script of any length may stand before an archive. */
async function isBinary(copy) {
    let isFirst = true;
    for await (const chunk of chunks(copy)) {
        if (chunk.includes(0) || (isFirst && isGzip(chunk)))
            return true;
        isFirst = false;
    }
    return false;
}
/** Yields pieces of the file; each is valid until the next one. */
async function* chunks({ from, source }) {
    const buffer = Buffer.allocUnsafe(chunkBytes);
    for (let position = 0;;) {
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
/** Adds the path to an error: the system's errors on open files lack it. */
async function named(path, operation) {
    try {
        return await operation;
    }
    catch (error) {
        throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./build/filters/terminal-filter.js
const esc = 0x1b;
const bell = 0x07;
/** `]`, which begins an operating system command (OSC). */
const osc = 0x5d;
/** Line feed, carriage return, CAN and SUB break off a control string. */
const breaksOff = [0x0a, 0x0d, 0x18, 0x1a];
const stringTerminator = Buffer.from('\u001b\\');
/** The first byte of the control characters U+0080 to U+009F in UTF-8. */
const c1Lead = 0xc2;
/** Every colour is shorter. In bytes. */
const maxControlSequence = 256;
/** Every title and link is shorter. In bytes. */
const maxControlString = 4096;
/** Length of `ESC ] 8 ; ; BEL`. */
const shortestLink = 6;
/** Bytes with which something other than text may begin: control characters except tab, line feed, carriage return. */
const suspects = [
    esc,
    c1Lead,
    0x7f,
    ...Array.from({ length: 0x20 }, (_, byte) => byte).filter((byte) => ![0x09, 0x0a, 0x0d, esc].includes(byte)),
];
const isSuspect = new Uint8Array(256);
for (const byte of suspects)
    isSuspect[byte] = 1;
/** `ESC ] 8 ; parameters ; address`; an empty address ends the link. */
const webLink = /^8;[!-:<-Z^-~]*;(?:https?:\/\/[!-Z^-~]*)?$/i;
/**
 * Removes from a stream of output everything that acts on a terminal. Of escape sequences only colours (`ESC [ … m`) and
 * links to the web (OSC 8) stay, of control characters only tab, line feed and carriage return. From a sequence without a
 * proper end before the end of its line, only the first character is removed; the rest is text (ECMA-48, in UTF-8 as
 * terminals read it). Works on bytes and holds back at most one unfinished sequence.
 */
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
        // Native searches for one byte at a time are many times faster than a loop over all bytes.
        if (!suspects.some((byte) => data.includes(byte)))
            return data;
        // Only a link can grow: ST has one byte more than BEL.
        const room = Math.ceil((data.length * (shortestLink + 1)) / shortestLink);
        if (this.#shown.length < room)
            this.#shown = Buffer.allocUnsafe(room);
        const shown = this.#shown;
        let length = 0;
        for (let position = 0; position < data.length;) {
            const end = nextSuspect(data, position);
            length += copy(data, position, end, shown, length);
            position = end;
            if (data[position] !== esc && data[position] !== c1Lead) {
                position += 1;
                continue;
            }
            const sequence = sequenceAt(data, position, isFinal);
            if (sequence === 'unfinished') {
                this.#carry = Buffer.from(data.subarray(position));
                break;
            }
            const after = position + sequence.length;
            length +=
                sequence.shown === 'unchanged'
                    ? copy(data, position, after, shown, length)
                    : copy(sequence.shown, 0, sequence.shown.length, shown, length);
            position = after;
        }
        return shown.subarray(0, length);
    }
}
const nothing = Buffer.alloc(0);
/** Replaces half a character: once a sequence behind it is removed, it could become a control character with what follows. */
const halfCharacter = Buffer.from([0xff]);
function sequenceAt(data, position, isFinal) {
    const first = data[position];
    const next = data[position + 1];
    if (next === undefined && !isFinal)
        return 'unfinished';
    if (first === esc)
        return next === undefined ? removed(1) : sequenceOf(next, data, position, 1, isFinal);
    // U+0080 to U+009F are short for ESC and `@` to `_`.
    if (isC1(next))
        return sequenceOf(next - 0x40, data, position, 2, isFinal);
    return { length: 1, shown: inRange(next, 0xa0, 0xbf) ? 'unchanged' : halfCharacter };
}
/** Parses a sequence that begins with ESC and `kind`, or with their short form. Of its two bytes, `control` are not text. */
function sequenceOf(kind, data, position, control, isFinal) {
    switch (String.fromCharCode(kind)) {
        case '[':
            return controlSequence(data, position, isFinal) ?? removed(control);
        case ']':
        case 'P':
        case 'X':
        case '^':
        case '_':
            return controlString(kind, data, position, isFinal) ?? removed(control);
        default:
            if (inRange(kind, 0x20, 0x2f))
                return characterSet(data, position, isFinal) ?? removed(control);
            return removed(inRange(kind, 0x30, 0x7e) ? 2 : control);
    }
}
/** Parses a CSI sequence: parameters, intermediates, a final byte. Returns undefined if it is none. */
function controlSequence(data, position, isFinal) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x30, 0x3b))
        index += 1;
    const isColour = data[position] === esc && data[index] === 0x6d;
    while (index < limit && inRange(data[index], 0x30, 0x3f))
        index += 1;
    while (index < limit && inRange(data[index], 0x20, 0x2f))
        index += 1;
    if (index < limit && index === data.length)
        return isFinal ? undefined : 'unfinished';
    if (index === limit || !inRange(data[index], 0x40, 0x7e))
        return undefined;
    return { length: index + 1 - position, shown: isColour ? 'unchanged' : nothing };
}
/** Parses ESC, intermediates and a final byte, mostly the choice of a character set. Returns undefined if it is none. */
function characterSet(data, position, isFinal) {
    const limit = position + maxControlSequence;
    let index = position + 2;
    while (index < limit && inRange(data[index], 0x20, 0x2f))
        index += 1;
    if (index < limit && index === data.length)
        return isFinal ? undefined : 'unfinished';
    return index < limit && inRange(data[index], 0x30, 0x7e) ? removed(index + 1 - position) : undefined;
}
/** Parses OSC, DCS and their kin, up to ST or, for OSC, BEL. Returns undefined if it is broken off. */
function controlString(kind, data, position, isFinal) {
    const start = position + 2;
    const closed = (payloadEnd, end) => ({
        length: end - position,
        shown: data[position] === esc && kind === osc && webLink.test(data.toString('latin1', start, payloadEnd))
            ? Buffer.concat([data.subarray(position, payloadEnd), stringTerminator])
            : nothing,
    });
    for (let index = start; index < position + maxControlString; index += 1) {
        const byte = data[index];
        const next = data[index + 1];
        if (byte === undefined)
            return isFinal ? undefined : 'unfinished';
        if (byte === bell && kind === osc)
            return closed(index, index + 1);
        if (breaksOff.includes(byte))
            return undefined;
        if (byte !== esc && byte !== c1Lead)
            continue;
        if (next === undefined)
            return isFinal ? undefined : 'unfinished';
        if (byte === esc)
            return next === 0x5c ? closed(index, index + 2) : undefined;
        if (isC1(next))
            return next === 0x9c ? closed(index, index + 2) : undefined;
    }
    return undefined;
}
function removed(length) {
    return { length, shown: nothing };
}
function isC1(byte) {
    return inRange(byte, 0x80, 0x9f);
}
function inRange(byte, first, last) {
    return byte !== undefined && byte >= first && byte <= last;
}
function nextSuspect(data, from) {
    let position = from;
    while (position < data.length && isSuspect[data[position]] === 0)
        position += 1;
    return position;
}
/** Does what Buffer.copy does, but faster for a few bytes. */
function copy(data, from, to, target, at) {
    if (to - from > 32)
        return data.copy(target, at, from, to);
    for (let index = from; index < to; index += 1)
        target[at + index - from] = data[index];
    return to - from;
}

;// CONCATENATED MODULE: ./build/filters/command-data.js
const command_data_forms = {
    colons: /^::[\w-]+(?: .*?)?::(.*)$/s,
    brackets: /^##\[[\w-]+(?: [^\]]*)?\](.*)$/s,
};
/** Returns the data of the command that a line begins with, still escaped; undefined if the command is not complete. */
function dataOf(notation, line) {
    return command_data_forms[notation].exec(line)?.[1];
}
/** Unescapes as the runner does, `%` last (ActionCommand.cs). */
function command_data_unescaped(data, notation) {
    const text = notation === 'brackets' ? data.replaceAll('%3B', ';').replaceAll('%5D', ']') : data;
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./build/filters/line-bytes.js
const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Returns whether a byte is neither surely visible nor the end of a line. */
function isHidden(byte) {
    return byte !== undefined && !isPrintable(byte) && !endsLine(byte);
}
function endsLine(byte) {
    return byte === lineFeed || byte === carriageReturn;
}
/** Returns whether a byte is surely visible. Any other may be a blank or a part of one. */
function isPrintable(byte) {
    return byte > 0x20 && byte < 0x7f;
}
/** Returns how many bytes at the end may belong to what follows: half of a `\r\n`, or the beginning of a character. */
function unfinishedBytes(data) {
    if (data.at(-1) === carriageReturn)
        return 1;
    for (let count = 1; count <= 3; count += 1) {
        const byte = data.at(-count) ?? 0;
        if (byte < 0x80)
            return 0;
        if (byte >= 0xc0)
            return count < (byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4) ? count : 0;
    }
    return 0;
}
/** Returns the offset at which the first line ends, before its line break; undefined if it goes on. */
function endOfLine(data) {
    const feed = data.indexOf(lineFeed);
    const line = feed < 0 ? data : data.subarray(0, feed);
    const end = indexOrEnd(line, '\r', 0);
    return end === data.length ? undefined : end;
}
/** Returns the first offset of a text at or after a position, or the end of the data. */
function indexOrEnd(data, text, from) {
    const found = data.indexOf(text, from);
    return found < 0 ? data.length : found;
}

;// CONCATENATED MODULE: ./build/filters/mask-command.js



/** A longer mask is split. In bytes. */
const maxMask = 64 * 1024;
/** Bytes left over when a mask is split: enough for four characters, however they are escaped. */
const maskRest = 16;
/** Characters that the runner's search ignores (.NET with ICU): two colons around these are `::` to it. */
const weightless = '[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\p{Default_Ignorable_Code_Point}]*';
const separator = new RegExp(`:${weightless}:`, 'gu');
const onlyWeightless = new RegExp(`^${weightless}$`, 'u');
const brackets = /^##\[(add-mask)(?: [^\]]*)?\](.*)$/is;
const openings = { colons: '::add-mask::', brackets: '##[add-mask]' };
const nameEnd = '::add-mask'.length;
/** Returns the bytes of the command at the start of the data; undefined if that depends on data to come. */
function maskPart(data, isFinal) {
    const window = data.subarray(0, maxMask);
    const lineEnd = endOfLine(window);
    const isWhole = lineEnd !== undefined || window.length < maxMask;
    if (lineEnd === undefined && isWhole && !isFinal)
        return undefined;
    return { bytes: window.subarray(0, isWhole ? lineEnd : splitAt(window)), isWhole };
}
/** Returns where to split a mask that is too long: between two lines of its value, or near the end of the window. */
function splitAt(window) {
    const lineBreak = Math.max(window.lastIndexOf('%0A'), window.lastIndexOf('%0D'));
    if (lineBreak > window.length / 2)
        return lineBreak;
    const most = window.subarray(0, window.length - maskRest);
    const escaped = most.indexOf('%', most.length - 2);
    return escaped < 0 ? most.length - unfinishedBytes(most) : escaped;
}
/** Parses a line that begins like a mask; returns undefined if it is none. */
function parseMask(notation, line) {
    if (notation === 'brackets') {
        // In a line full of beginnings this is much faster than the expression.
        if (!line.includes(']'))
            return undefined;
        const [, name, data] = brackets.exec(line) ?? [];
        return name === undefined || data === undefined ? undefined : { notation, line, name, data };
    }
    separator.lastIndex = nameEnd;
    const found = separator.exec(line);
    if (found === null)
        return undefined;
    const between = line.slice(nameEnd, found.index);
    const isNameOver = between === '' || between.startsWith(' ');
    if (!isNameOver && !onlyWeightless.test(between))
        return undefined;
    const name = line.slice(2, nameEnd);
    const data = line.slice(found.index + found[0].length);
    return { notation, line: isNameOver && found[0] === '::' ? line : openings.colons + data, name, data };
}
/** Returns the mask for the next part of a line that was split. */
function continuedMask(notation, data) {
    return { notation, line: openings[notation] + data, name: 'add-mask', data };
}
/** Returns the value as bytes of the line that holds the mask; as text it would lose bytes that are not UTF-8. */
function maskedBytes({ notation, data }, line) {
    const text = line.toString();
    const end = notation === 'colons' ? ':' : ']';
    // Count the separators before the value in the text, and skip as many in the bytes: ASCII is the same in both.
    let start = 0;
    for (const character of text.slice(0, text.length - data.length))
        if (character === end)
            start = line.indexOf(end, start) + 1;
    return Buffer.from(command_data_unescaped(line.toString('latin1', start), notation), 'latin1');
}
/** Returns the command that makes the runner mask a value and its lines; undefined if that would blank the log. */
function maskCommand(value) {
    const data = value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
    return safeMask({ notation: 'colons', line: openings.colons + data, name: 'add-mask', data });
}
/**
 * Returns the line of a mask without the lines of its value that have less than four characters; undefined if none is left.
 * The runner masks the whole value and each of its lines, in other encodings too (AddMaskCommandExtension,
 * ValueEncoders.cs). Without the short lines the whole value is a different one, so the base64 of the true one, which fits
 * into a line of the log, is added as lines.
 */
function safeMask({ notation, line, data }) {
    const lines = data.split(/%0[AD]/).filter((part) => part !== '');
    const long = lines.filter((part) => isLongEnough(unescaped(part, notation)));
    if (long.length === lines.length && long.length > 0)
        return line;
    if (long.length === 0)
        return undefined;
    const whole = Buffer.from(unescaped(data, notation));
    const encoded = [0, 1, 2].map((shift) => whole.subarray(shift).toString('base64'));
    return openings[notation] + [...long, ...encoded].join('%0A');
}
/** Returns a mask that may not pass as text, without its value, which nothing would mask. */
function maskAsText({ notation, name, data }) {
    const value = data.trim() === '' ? data : '***';
    return notation === 'colons' ? `: :${name}::${value}` : `# #[${name}]${value}`;
}

;// CONCATENATED MODULE: ./build/filters/min-length.js
/** Masking or redacting a shorter value would blank the log. */
const minCharacters = 4;
/** Returns whether a value has `minCharacters`. Blanks around it do not count: four blanks would match every indented line. */
function min_length_isLongEnough(value) {
    return [...value.trim().slice(0, 2 * minCharacters)].length >= minCharacters;
}

;// CONCATENATED MODULE: ./build/redact/mask-finder.js


/** The beginning of a command, and an expression that finds it faster: a shorter text and the byte after it. */
const notations = [
    { notation: 'colons', opening: '::add-mask', trace: /:add-mask[^!-9;-~]/gi },
    { notation: 'brackets', opening: '##[add-mask', trace: /\[add-mask[ \]]/gi },
];
const mask_finder_nothing = Buffer.alloc(0);
const colon = 0x3a;
const hash = 0x23;
/**
 * Finds the values that a command masks with `::add-mask::` in its output. Unlike the command filter it accepts one
 * anywhere in a line, because a program may put its name before every line. A value that is too long to hold becomes
 * several, as for the runner.
 */
class MaskFinder {
    #searches = notations.map((notation) => new NotationSearch(notation));
    /** Returns the values that end in this chunk, as bytes, because they need not be UTF-8. */
    push(chunk) {
        if (beginsNone(chunk) && this.#searches.every(({ isIdle }) => isIdle))
            return [];
        const text = chunk.toString('latin1');
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
        return this.#find(Buffer.concat([this.#held, chunk]), this.#held.toString('latin1') + text, false);
    }
    end() {
        return this.#find(this.#held, this.#held.toString('latin1'), true);
    }
    #find(data, text, isFinal) {
        const values = [];
        let position = 0;
        for (;;) {
            const start = this.#isInMask ? position : this.#next(text, position);
            if (start === undefined) {
                position = Math.max(position, data.length - this.#unfinished(text));
                break;
            }
            position = start;
            const part = maskPart(data.subarray(position), isFinal);
            if (part === undefined)
                break;
            const line = part.bytes.toString();
            const mask = this.#isInMask ? continuedMask(this.#notation, line) : parseMask(this.#notation, line);
            if (mask !== undefined)
                values.push(maskedBytes(mask, part.bytes));
            position += mask === undefined ? 1 : part.bytes.length;
            this.#isInMask = mask !== undefined && !part.isWhole;
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
        return undefined;
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
/** Returns whether no command can begin in a chunk. This spares most output the conversion to a string. */
function beginsNone(chunk) {
    const last = chunk.at(-1);
    return last !== colon && last !== hash && !chunk.includes('::') && !chunk.includes('##[');
}
function isLong(value) {
    return min_length_isLongEnough(value.toString());
}

;// CONCATENATED MODULE: ./build/redact/masks-in-files.js




/** Small enough that the strings made of a piece are collected soon. */
const bufferBytes = 64 * 1024;
/** The search for more lines, or for more bytes, would take seconds to build and hundreds of megabytes. */
const maxLines = 2_000;
const maxBytes = 1024 ** 2;
/** What commands have masked is too much to be searched for: nothing of their output may be quoted or published. */
class TooManyMasksError extends Error {
    name = 'TooManyMasksError';
    constructor() {
        super(`the output masks more than ${maxLines.toLocaleString('en')} lines or 1 MiB of values, too many to redact`);
    }
}
/**
 * Returns `known` and the values that the command has masked in these logs so far, each once. Skips missing files, and what is no file.
 * @throws TooManyMasksError
 */
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
    #values = new Map();
    #lines = 0;
    #bytes = 0;
    get values() {
        return [...this.#values.values()];
    }
    /** @throws TooManyMasksError */
    add(mask) {
        const key = mask.toString('latin1');
        if (this.#values.has(key))
            return;
        this.#values.set(key, mask);
        this.#lines += key.split(/[\r\n]+/).length;
        this.#bytes += mask.length;
        if (this.#lines > maxLines || this.#bytes > maxBytes)
            throw new TooManyMasksError();
    }
}
/** Yields masks as they were printed and as the runner sees them, which is without terminal sequences. */
async function* masksInFile(path, buffer) {
    const file = await openForReading(path).catch(() => undefined);
    if (file === undefined)
        return;
    try {
        if (!(await file.stat()).isFile())
            return;
        const printed = new MaskFinder();
        const shown = new MaskFinder();
        const terminal = new TerminalFilter();
        for (;;) {
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
    }
    finally {
        await file.close();
    }
}
/** Opening a pipe must not wait for its writer. */
function openForReading(path) {
    return (0,promises_namespaceObject.open)(path, external_node_fs_namespaceObject.constants.O_RDONLY | (external_node_fs_namespaceObject.constants.O_NONBLOCK ?? 0) | (external_node_fs_namespaceObject.constants.O_NOFOLLOW ?? 0));
}

;// CONCATENATED MODULE: external "node:buffer"
const external_node_buffer_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
;// CONCATENATED MODULE: ./build/redact/wide.js
const narrow = { size: 1, at: 0 };
/** UTF-16, as PowerShell's `>` writes it, and its other order of bytes. */
const utf16 = [
    { size: 2, at: 0 },
    { size: 2, at: 1 },
];
const utf32 = [
    { size: 4, at: 0 },
    { size: 4, at: 3 },
];
/** Encodes a text in UTF-16 or UTF-32; in UTF-8 with the narrow unit. */
function encodeIn({ size, at }, text) {
    if (size === 1)
        return Buffer.from(text);
    if (size === 2) {
        const bytes = Buffer.from(text, 'utf16le');
        return at === 0 ? bytes : bytes.swap16();
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
/** Returns whether the unit at an offset is this character of ASCII, or undefined if it is none. */
function asciiAt(data, offset, { size, at }) {
    for (let index = 0; index < size; index += 1)
        if (index !== at && data[offset + index] !== 0)
            return undefined;
    const byte = data[offset + at];
    return byte !== undefined && byte < 0x80 ? byte : undefined;
}
/** Decodes units as Latin-1; a character beyond ASCII becomes one that is no letter. */
function decodeAscii(data, from, to, unit) {
    if (unit.size === 1)
        return data.toString('latin1', from, to);
    let text = '';
    for (let offset = from; offset + unit.size <= to; offset += unit.size)
        text += String.fromCharCode(asciiAt(data, offset, unit) ?? 0xff);
    return text;
}
/**
 * Returns whether a match of ASCII in wide characters is only the shadow of another. ASCII in one order of bytes is ASCII in
 * the other, too, a byte (or three) away; the one that stands at a multiple of its size in the stream counts. Undefined if
 * that depends on data to come.
 * @param byteAt returns the byte at an offset, also before the data at hand
 * @param position of the match in the stream
 */
function isShadow(byteAt, { start, end }, { size, at }, { position, isFinal }) {
    if (position % size === 0)
        return false;
    const from = at === 0 ? start - (size - 1) : end;
    for (let index = from; index < from + size - 1; index += 1) {
        const byte = byteAt(index);
        if (byte === undefined && index >= end && !isFinal)
            return undefined;
        if (byte !== 0)
            return false;
    }
    return true;
}

;// CONCATENATED MODULE: ./build/redact/broken-base64.js

/** The automaton finds this many digits, and each place in them where a line may end. */
const prefixDigits = 6;
/** As `base64` and `openssl` write a line's end, as mail does, and as both stand in a string literal. */
const breaks = ['\n', '\r\n', '\\n'];
/** Nobody writes shorter lines; it bounds the length of a match. */
const minLine = 16;
const maxBreak = '\\r\\n'.length + minLine;
/** The digits of a value in base64, in lines: `base64` writes 76 in each, `openssl` 64. */
class BrokenBase64 {
    prefix;
    longest;
    kind = undefined;
    unit = narrow;
    isAscii = true;
    mayFollow = undefined;
    #digits;
    /** At the end of the data there is one more digit. */
    #last;
    constructor(digits, last, prefix) {
        this.#digits = digits;
        this.#last = last;
        this.prefix = Buffer.from(prefix, 'latin1');
        this.longest = digits.length + 1 + maxBreak * (1 + Math.ceil(digits.length / minLine));
    }
    /** Returns a pattern for each way in which the first digits may be in one line or two. */
    static patternsOf({ decided, atEnd }) {
        const bytes = Buffer.from(decided, 'latin1');
        const last = atEnd.length > decided.length ? atEnd.charCodeAt(decided.length) : undefined;
        const first = decided.slice(0, prefixDigits);
        const places = [...first].map((_, index) => index).slice(1);
        const broken = places.flatMap((at) => breaks.map((end) => first.slice(0, at) + end + first.slice(at)));
        return [first, ...broken].map((prefix) => new BrokenBase64(bytes, last, prefix));
    }
    examine(data, candidate, isFinal) {
        const open = isFinal ? undefined : 'undecided';
        let position = candidate.start;
        let inLine = minLine;
        for (let index = 0; index < this.#digits.length;) {
            if (position >= data.length)
                return open;
            if (data[position] === this.#digits[index]) {
                index += 1;
                position += 1;
                inLine += 1;
                continue;
            }
            const length = inLine < minLine ? 0 : breakAt(data, position);
            if (length === undefined)
                return open;
            if (length === 0)
                return undefined;
            position += length;
            inLine = 0;
        }
        if (this.#last === undefined || (position >= data.length && isFinal))
            return { start: candidate.start, end: position };
        if (position >= data.length)
            return open;
        return { start: candidate.start, end: position + Number(data[position] === this.#last) };
    }
}
const newline = 0x0a;
const broken_base64_carriageReturn = 0x0d;
const backslash = 0x5c;
const letterN = 0x6e;
const letterR = 0x72;
const blank = 0x20;
/** Returns the length of a line's end with the indentation behind it; undefined if it depends on data to come, 0 if there is none. */
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
        return data.length - from < '\\r\\n'.length && mayBecome(data, from) ? undefined : 0;
    const end = position + minLine;
    while (position < end && is(blank))
        position += 1;
    return position === data.length ? undefined : position - from;
}
function mayBecome(data, from) {
    const rest = data.toString('latin1', from);
    return ['\r\n', '\\r\\n', '\\n', '\r\\n'].some((end) => end.startsWith(rest));
}

;// CONCATENATED MODULE: ./build/redact/string-literals.js
/** The escapes of ANSI C that bash writes in `$'…'`. */
const bashEscapes = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\u000b': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '\u001b': '\\E',
};
const shortEscapes = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** Control characters, and some others that Python does not print. */
const unprintable = /[\u0000-\u001f\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g;
const controls = /[\u0000-\u001f\u007f]/g;
/**
 * Returns a text as it stands between the quotes of a string literal: of bash (`$'…'` of `printf %q` and `set -x`), and as
 * Python's `repr` and `ascii`, and Node's `util.inspect`, print a text or bytes. A quote in it is escaped or not, depending
 * on what stands around the text.
 */
function inStringLiterals(text) {
    const escaped = text.replaceAll('\\', '\\\\');
    const python = escaped.replace(unprintable, pythonEscape);
    const node = escaped.replace(controls, (character) => shortEscapes[character] ?? hexadecimal(character).toUpperCase());
    const literals = [
        python,
        python.replace(/[\u0080-\u{10ffff}]/gu, pythonEscape),
        bytesOf(escaped.replace(controls, pythonEscape), (byte) => `\\x${byte.toString(16)}`),
        node.replaceAll('\\X', '\\x'),
    ];
    const bash = escaped
        .replaceAll("'", "\\'")
        .replace(controls, (character) => bashEscapes[character] ?? octal(character));
    return [...literals, ...literals.map((literal) => literal.replaceAll("'", "\\'")), bash, bytesOf(bash, octalOfByte)];
}
function pythonEscape(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code > 0xffff)
        return `\\U${code.toString(16).padStart(8, '0')}`;
    if (code > 0xff)
        return `\\u${code.toString(16).padStart(4, '0')}`;
    return shortEscapes[character] ?? hexadecimal(character);
}
function hexadecimal(character) {
    return `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`;
}
function octal(character) {
    return octalOfByte(character.charCodeAt(0));
}
function octalOfByte(byte) {
    return `\\${byte.toString(8).padStart(3, '0')}`;
}
/** Writes each byte of a character beyond ASCII, as in the locale C. */
function bytesOf(text, write) {
    return text.replace(/[\u0080-\u{10ffff}]/gu, (character) => [...Buffer.from(character)].map(write).join(''));
}

;// CONCATENATED MODULE: ./build/redact/encodings.js

/** A shorter encoding would match where nobody wrote the value. */
const minBytes = 4;
/** Random-looking text consists of base64 digits, so fewer of them would match by chance. */
const minBase64Digits = 6;
/**
 * Returns a value as it may stand in a text: plain and in each encoding that the runner masks (`ValueEncoders` and
 * `HostContext` in actions/runner), or that bash, Python, Go or a browser writes differently.
 */
function encodingsOf(value) {
    const text = value.toWellFormed();
    const encodings = [
        text,
        ...quoted(text),
        ...escaped(text),
        ...inStringLiterals(text),
        ...percentEncoded(text),
        ...base64(Buffer.from(text)),
        ...sections(text),
    ];
    return new Set(encodings.filter((encoding) => Buffer.byteLength(encoding) >= minBytes));
}
/** Quotes for command lines, workflow expressions and bash traces. */
function quoted(text) {
    return [
        text.replaceAll('"', '\\"'),
        text.replaceAll("'", "''"),
        text.replaceAll("'", "'\\''"),
        text.replaceAll("'", `'"'"'`),
        text.replace(/[$`"\\]/g, '\\$&'),
        text.replace(/[^\w@%+=:,./\u0080-\u{10ffff}-]/gu, '\\$&'),
        ...(text.length > 8 && text.startsWith('"') && text.endsWith('"') ? [text.slice(1, -1)] : []),
    ];
}
/** Escapes for JSON strings, XML and HTML. */
function escaped(text) {
    const json = JSON.stringify(text).slice(1, -1);
    const unicode = (characters) => json.replace(characters, unicodeEscape);
    const upperUnicode = (characters) => json.replace(characters, (found) => upperDigits(unicodeEscape(found)));
    const xml = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    return [
        json,
        // In this order: Newtonsoft (as in the runner) escapes Unicode line ends, Python everything beyond ASCII, Go what HTML
        // would interpret, Java everything beyond ASCII in upper case, .NET most of all. PHP escapes slashes.
        unicode(/[\u0085\u2028\u2029]/g),
        unicode(/[\u007f-\uffff]/g),
        unicode(/[<>&\u2028\u2029]/g),
        upperUnicode(/[\u007f-\uffff]/g),
        upperUnicode(/["&'+<>`\u007f-\uffff]/g).replaceAll('\\\\u0022', '\\u0022'),
        json.replaceAll('/', '\\/'),
        xml,
        xml.replaceAll('"', '&quot;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&apos;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
        xml.replaceAll('"', '&quot;').replaceAll("'", '&#x27;'),
        xml.replaceAll('"', '&#34;').replaceAll("'", '&#39;'),
    ];
}
function unicodeEscape(character) {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
/** Returns `\u00E4`, not `\U00E4`. */
function upperDigits(unicode) {
    return unicode.slice(0, 2) + unicode.slice(2).toUpperCase();
}
/** Encodes for URLs, with hexadecimal digits in upper and lower case, and for form bodies. */
function percentEncoded(text) {
    const browser = encodeURIComponent(text);
    // .NET's EscapeDataString follows RFC 3986, and so do curl, Python and Go.
    const strict = browser.replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
    return [strict, browser, encodeURI(text)].flatMap((encoded) => {
        const lower = encoded.replace(/%../g, (digits) => digits.toLowerCase());
        return [encoded, lower, encoded.replaceAll('%20', '+'), lower.replaceAll('%20', '+')];
    });
}
/** Returns the digits at each of the three places, depending on the number of bytes before, modulo three. */
function base64Digits(bytes) {
    return [0, 1, 2].map((before) => shifted(bytes, before)).filter(({ decided }) => decided.length >= minBase64Digits);
}
/**
 * Returns the base64 of bytes within something longer. There are three, depending on the number of bytes before, modulo
 * three, each without the digits that its neighbours influence; the last digit also as it is at the end of the data. This
 * covers at least what the runner masks. For a value of four bytes the shifted ones are too short.
 */
function base64(bytes) {
    const all = [0, 1, 2].flatMap((before) => {
        const { atEnd, decided } = shifted(bytes, before);
        return [atEnd, decided]
            .filter(({ length }) => length >= minBase64Digits)
            .flatMap((digits) => [digits, digits.replaceAll('+', '-').replaceAll('/', '_')]);
    });
    return [...new Set(all)];
}
function shifted(bytes, before) {
    const encoded = Buffer.concat([Buffer.alloc(before), bytes])
        .toString('base64')
        .replaceAll('=', '');
    const first = Math.ceil((before * 8) / 6);
    const decided = Math.floor(((before + bytes.length) * 8) / 6);
    return { atEnd: encoded.slice(first), decided: encoded.slice(first, decided) };
}
/** PowerShell prints a command with `&` in two sections and colours the character after `&+`. */
function sections(text) {
    const coloured = text.indexOf('&+');
    const end = coloured >= 0 ? coloured + 2 : text.lastIndexOf('&') + 1;
    if (end === 0)
        return [];
    return [text.slice(0, end), text.slice(coloured >= 0 ? end + 1 : end)].filter(({ length }) => length >= 6);
}

;// CONCATENATED MODULE: ./build/redact/literal.js

/** The automaton holds this many bytes of a literal, to stay small; the rest is compared once these are found. */
const maxPrefix = 32;
/** So many files have so few wide characters that less is enough. */
const maxWidePrefix = 16;
/** Matches exact bytes: a value in one of its encodings. */
class Literal {
    prefix;
    longest;
    kind = undefined;
    unit;
    isAscii;
    mayFollow = undefined;
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
            return undefined;
        candidate.fitsTo = to;
        if (to === end)
            return { start, end };
        return isFinal ? undefined : 'undecided';
    }
}

;// CONCATENATED MODULE: ./build/redact/children.js
const none = 0;
/** The children of the nodes of a trie: a hash table, since some nodes have two and some two hundred. */
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
        let place = (Math.imul(key, 0x9e3779b1) >>> 7) & last;
        while (this.#children[place] !== none && this.#keys[place] !== key)
            place = (place + 1) & last;
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

;// CONCATENATED MODULE: ./build/redact/trie.js

const root = 0;
const trie_none = 0;
/**
 * A set of byte strings with the links of Aho and Corasick (Communications of the ACM 18, 1975). A node, which is a number
 * below 2^24, stands for the longest beginning of a string that the input ends with.
 */
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
    #endingAt = new Map();
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
        for (let node = from;; node = this.#failure[node]) {
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
        if (ending === undefined)
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

;// CONCATENATED MODULE: ./build/redact/automaton.js

/** Marks a transition that is not computed yet. */
const unknown = -1;
/** Two bytes hold this many row numbers with their complements. The table then takes 16 MiB. */
const defaultMaxRows = 0x8000;
/** Data of less than twice this many bytes is read in one piece. */
const minHalf = 1024;
/**
 * Finds every occurrence of any of a set of byte strings. It fills its table of transitions only where the input leads:
 * a byte costs one look-up, and memory depends on the input, up to a limit.
 */
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
        const half = (data.length - from) >> 1;
        if (half < minHalf)
            return this.#read(data, from, data.length, state, onMatch);
        const middle = from + half;
        // The bytes just before the middle, as many as the longest string has, decide the state there.
        let second = this.#read(data, middle - this.#trie.height, middle, this.start, () => undefined);
        let first = state;
        const lanes = { position: from, first: 0, second: 0 };
        for (;;) {
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
/** Reads both halves up to a match or an unknown transition in either. V8 compiles this loop better on its own. */
function run(table, data, half, middle, lanes) {
    let { position, first, second } = lanes;
    for (; position < middle; position += 1) {
        const nextFirst = table[(first << 8) | data[position]];
        const nextSecond = table[(second << 8) | data[position + half]];
        if ((nextFirst | nextSecond) < 0)
            break;
        first = nextFirst;
        second = nextSecond;
    }
    lanes.position = position;
    lanes.first = first;
    lanes.second = second;
}

;// CONCATENATED MODULE: ./build/redact/pattern-set.js

/** Compiled patterns. */
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

;// CONCATENATED MODULE: ./build/redact/word-start.js
/** Bytes before a word that decide whether it starts there. No honest program prints a longer escape sequence. */
const contextBytes = 64;
const escapeCharacter = String.raw `(?:\x1b|\^\[|\\(?:x1b|u001b|033|e))`;
/** Escape sequences that may end with a letter or digit: of terminals, of string literals, of URLs. */
const sequences = [
    String.raw `${escapeCharacter}\[[0-?]*[ -/]*[@-~]`,
    String.raw `\x1b[ -/]*[0-~]`,
    String.raw `\\[abefnrtv]`,
    String.raw `\\x[\da-f]{2}`,
    String.raw `\\u[\da-f]{4}`,
    String.raw `\\[0-7]{1,3}`,
    String.raw `%(?:25)*[\da-f]{2}`,
];
const endsWithSequence = new RegExp(`(?:${sequences.join('|')})$`, 'i');
/** Returns whether a word may start after these characters. The last `contextBytes` of them decide. */
function mayStartWord(before) {
    return !/[A-Za-z0-9]$/.test(before) || endsWithSequence.test(before);
}

;// CONCATENATED MODULE: ./build/redact/search.js


/** Finds the patterns of a set in data that comes in pieces. All offsets count from the beginning of the data at hand. */
class Search {
    #set;
    /** The state of the automaton. */
    #state;
    #candidates = [];
    /** The last bytes before the data, as Latin-1. */
    #before = '';
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
        const byteAt = (offset) => (offset < 0 ? this.#byteBefore(offset) : data[offset]);
        const isUndecided = (candidate) => {
            const { pattern, position, start } = candidate;
            const verdict = pattern.examine(data, candidate, isFinal);
            if (verdict === undefined || verdict === 'undecided')
                return verdict === 'undecided';
            const place = { position: position + verdict.start - start, isFinal };
            const hides = pattern.unit.size > 1 && pattern.isAscii && isShadow(byteAt, verdict, pattern.unit, place);
            if (hides === false)
                onFound(verdict, pattern);
            return hides === undefined;
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
        return Number.isNaN(byte) ? undefined : byte;
    }
    /** Returns as many bytes before an offset as decide whether a word starts there. */
    lastBefore(data, offset) {
        const near = data.toString('latin1', Math.max(0, offset - contextBytes), offset);
        return near.length === contextBytes ? near : (this.#before + near).slice(-contextBytes);
    }
}

;// CONCATENATED MODULE: ./build/redact/uncoloured.js

const escapeByte = 0x1b;
const uncoloured_nothing = Buffer.alloc(0);
/** No honest program prints a longer one; an address in a link may be long. */
const maxSequence = 64;
const maxString = 2_048;
/**
 * Searches data without its terminal sequences: `grep --color` puts them into the middle of a value. Offsets of the data
 * count from the beginning of the stream.
 */
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
        for (;;) {
            const start = data.indexOf(escapeByte, position);
            const size = start < 0 ? 0 : uncoloured_sequenceAt(data, start);
            const isCut = size === undefined && !isFinal;
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
        for (let high = this.#anchors.length; low + 1 < high;) {
            const middle = (low + high) >> 1;
            if (this.#anchors[middle].at <= offset)
                low = middle;
            else
                high = middle;
        }
        const { at, raw } = this.#anchors[low];
        return raw + offset - at;
    }
}
/** Returns the length of the terminal sequence at an escape character; 0 if it is none, undefined if it depends on data to come. */
function uncoloured_sequenceAt(data, start) {
    const kind = data[start + 1];
    if (kind === undefined)
        return undefined;
    if (kind === 0x5d)
        return stringAt(data, start);
    let position = start + 1;
    const isIn = (low, high) => {
        const byte = data[position];
        return byte !== undefined && byte >= low && byte <= high;
    };
    const most = start + maxSequence;
    if (kind === 0x5b) {
        position += 1;
        while (position < most && isIn(0x30, 0x3f))
            position += 1;
    }
    while (position < most && isIn(0x20, 0x2f))
        position += 1;
    if (position === data.length)
        return undefined;
    const isWhole = kind === 0x5b ? isIn(0x40, 0x7e) : isIn(0x30, 0x7e);
    return isWhole ? position + 1 - start : 0;
}
/** A title or a link, up to BEL or `ESC \`, within its line. */
function stringAt(data, start) {
    const most = Math.min(start + maxString, data.length);
    for (let position = start + 2; position < most; position += 1) {
        const byte = data[position];
        if (byte === 0x07)
            return position + 1 - start;
        if (byte === 0x0a)
            return 0;
        if (byte !== escapeByte)
            continue;
        if (position + 1 === data.length)
            return undefined;
        return data[position + 1] === 0x5c ? position + 2 - start : 0;
    }
    return most === data.length ? undefined : 0;
}

;// CONCATENATED MODULE: ./build/redact/redaction-stream.js



/** The runner writes this in place of a secret. */
const stars = '***';
const redaction_stream_nothing = Buffer.alloc(0);
/** Only pieces of this many bytes with a terminal sequence in them are searched twice. */
const redaction_stream_pieceBytes = 64 * 1024;
/**
 * Replaces every match, as the runner's SecretMasker does: matches within others count too, and matches that overlap or
 * touch become one `***`. Terminal sequences within a match do not hide it. The result does not depend on how the data is
 * cut into chunks.
 */
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
        return (this.found.values > 0 ||
            Object.keys(this.found.kinds).length > 0 ||
            this.#growing !== undefined ||
            this.#matches.length > 0);
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
        this.#uncoloured = undefined;
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
        this.#uncoloured?.advance(data, this.#offset, isFinal, ({ start, end }, pattern) => this.#addMatch({ start: start - this.#offset, end: end - this.#offset }, pattern), (offset) => this.#search.lastBefore(data, offset - this.#offset));
        const coloured = this.#uncoloured === undefined ? data.length : this.#uncoloured.undecidedFrom - this.#offset;
        const certain = isFinal ? data.length : Math.min(this.#search.undecidedFrom(data.length), coloured);
        if (this.#uncoloured?.isIdle(this.#offset + certain, end))
            this.#uncoloured = undefined;
        const redacted = this.#redact(data, certain);
        this.#search.drop(data, certain);
        // Copies the rest, because the caller may use the chunk again.
        this.#held = certain === data.length ? redaction_stream_nothing : Buffer.from(data.subarray(certain));
        this.#offset += certain;
        return redacted;
    }
    #addMatch({ start, end }, { kind, unit }) {
        const last = this.#matches.at(-1);
        if (last !== undefined && last.kind === kind && last.start <= start && start <= last.end)
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
            if (this.#growing === undefined)
                pieces.push(encodeIn(match.unit, stars));
            this.#growing = this.#growing === undefined ? { kind: match.kind } : joined(this.#growing, match);
            from = Math.max(from, Math.min(match.end, to));
        }
        show(to);
        this.#matches = this.#matches
            .filter(({ end }) => end > to)
            .map((match) => Object.assign(match, { start: Math.max(0, match.start - to), end: match.end - to }));
        return Buffer.concat(pieces);
    }
    #count() {
        if (this.#growing === undefined)
            return;
        const { kind } = this.#growing;
        if (kind === undefined)
            this.found.values += 1;
        else
            this.found.kinds[kind] = (this.found.kinds[kind] ?? 0) + 1;
        this.#growing = undefined;
    }
}
/** Orders values first: a place with both counts as a value. */
function compareKinds({ kind: one = '' }, { kind: other = '' }) {
    return one < other ? -1 : Number(one > other);
}
function joined(one, other) {
    return { kind: other.kind === undefined ? undefined : one.kind };
}

;// CONCATENATED MODULE: ./build/redact/token-formats.js
const word = /[\w-]/;
const dotted = /[\w.-]/;
/** An optional quote, also in JSON within JSON. */
const quote = '\\\\{0,7}["\']?';
/** Requires a digit: a generated key has one, a name that merely begins like a key often has none. */
const withDigit = '(?=[A-Za-z_-]{0,100}\\d)';
const tokenFormats = [
    token('GitHub token', ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'], '[A-Za-z0-9]{36,255}'),
    token('GitHub token', ['github_pat_'], '\\w{82}'),
    // actions/checkout writes `x-access-token:` in base64 into Git's configuration.
    token('GitHub token', ['eC1hY2Nlc3MtdG9rZW46'], '[A-Za-z0-9+/]{20,400}={0,2}', { alphabet: /[\w+/=]/ }),
    token('GitLab token', ['pat', 'dt', 'rt', 'cbt', 'ptt', 'soat', 'oas', 'agent', 'imt', 'ft'].map((name) => `gl${name}-`), `${withDigit}[\\w-]{20,300}(?:\\.[0-9a-z]{2}\\.?[0-9a-z]{7,9})?`, { alphabet: dotted }),
    token('AWS access key id', ['AKIA', 'ASIA', 'ABIA', 'ACCA'], '[A-Z2-7]{16}(?!\\w)'),
    token('AWS secret access key', [
        'aws_secret_access_key',
        'AWS_SECRET_ACCESS_KEY',
        'aws_secret_key',
        'AWS_SECRET_KEY',
        'SecretAccessKey',
        'secretAccessKey',
        'AwsSecretAccessKey',
        'awsSecretAccessKey',
        'secret_access_key',
    ], `${quote}\\s{0,8}[:=>]{1,2}\\s{0,8}${quote}([A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])`, { alphabet: /[\w+/=:>"'\\ \t-]/ }),
    token('AWS session token', ['IQoJb3JpZ2lu', 'FwoGZXIvYXdz'], '[A-Za-z0-9+/]{80,3000}={0,2}', { alphabet: /[\w+/=]/ }),
    token('Slack token', ['a', 'b', 'c', 'd', 'e', 'o', 'p', 'r', 's'].map((letter) => `xox${letter}-`), `${withDigit}[A-Za-z0-9%-]{10,400}`, { alphabet: /[\w%-]/ }),
    token('Slack token', ['xapp-'], '\\d-[A-Z0-9]{5,20}-\\d{5,20}-[a-z0-9]{20,100}'),
    token('Slack webhook', ['hooks.slack.com/'], '(?:services|workflows|triggers)/([\\w+/-]{20,100})', {
        alphabet: /[\w+/-]/,
    }),
    token('npm token', ['npm_'], '[A-Za-z0-9]{36}(?!\\w)'),
    token('npm token', [':_authToken', ':_auth', ':_password'], ` ?= ?${quote}([\\w+/.=-]{16,400})`, {
        alphabet: /[\w+/.="'\\ -]/,
    }),
    token('PyPI token', ['pypi-AgE'], '[\\w-]{50,400}'),
    token('RubyGems token', ['rubygems_'], '[0-9a-f]{48}(?!\\w)'),
    token('Docker Hub token', ['dckr_pat_', 'dckr_oat_'], '[\\w-]{27,64}'),
    token('JWT', ['eyJ'], '[\\w-]{14,1000}\\.ey[\\w-]{10,12000}\\.[\\w-]{10,3000}', {
        alphabet: dotted,
        longest: 16 * 1024,
    }),
    token('Anthropic key', ['sk-ant-'], '[a-z]{2,10}\\d{2}-[\\w-]{40,200}'),
    token('OpenAI key', ['sk-'], '(?:(?:proj|svcacct|admin|None)-)?[A-Za-z0-9_-]{16,120}T3BlbkFJ[\\w-]{16,120}'),
    token('OpenAI key', ['sk-proj-', 'sk-svcacct-', 'sk-admin-'], '(?=[\\w-]{0,100}\\d)(?=[\\w-]{0,100}[A-Z])[\\w-]{40,250}'),
    token('OpenRouter key', ['sk-or-v1-'], '[0-9a-f]{64}(?!\\w)'),
    // The keys of DeepSeek, Moonshot and others have no other mark.
    token('AI provider key', ['sk-'], `(?!\\w*T3BlbkFJ)${withDigit}[A-Za-z0-9]{32,64}(?![\\w-])`),
    token('Google API key', ['AIza'], '[\\w-]{35}(?![\\w-])'),
    token('Google OAuth token', ['ya29.'], '[\\w-]{40,2000}'),
    token('Google OAuth secret', ['GOCSPX-'], '[\\w-]{28}(?![\\w-])'),
    token('Hugging Face token', ['hf_', 'api_org_'], '[A-Za-z0-9]{34,40}(?!\\w)'),
    token('Groq key', ['gsk_'], '[A-Za-z0-9]{52}(?!\\w)'),
    token('xAI key', ['xai-'], '[A-Za-z0-9]{70,100}(?!\\w)'),
    token('Cerebras key', ['csk-'], `${withDigit}[A-Za-z0-9]{40,64}(?![\\w-])`),
    token('Fireworks key', ['fw_'], `${withDigit}[A-Za-z0-9]{20,40}(?!\\w)`),
    token('Together key', ['tgp_v1_'], '[\\w-]{40,64}(?![\\w-])'),
    token('Vercel AI Gateway key', ['vck_'], '[A-Za-z0-9]{40,80}(?!\\w)'),
    token('Replicate token', ['r8_'], '[A-Za-z0-9]{37}(?!\\w)'),
    token('Perplexity key', ['pplx-'], '[A-Za-z0-9]{40,60}(?!\\w)'),
    token('NVIDIA key', ['nvapi-'], '[\\w-]{60,70}(?![\\w-])'),
    token('LangSmith key', ['lsv2_pt_', 'lsv2_sk_'], '[0-9a-f]{32}_[0-9a-f]{10}(?!\\w)'),
    token('Azure storage key', ['AccountKey='], '([A-Za-z0-9+/]{86}==)', { alphabet: /[\w+/=]/ }),
    token('Stripe key', ['sk_live_', 'rk_live_', 'sk_test_', 'rk_test_'], '[A-Za-z0-9]{20,250}'),
    token('SendGrid key', ['SG.'], '[\\w-]{22}\\.[\\w-]{43}(?![\\w-])', { alphabet: dotted }),
    token('DigitalOcean token', ['dop_v1_', 'doo_v1_', 'dor_v1_'], '[0-9a-f]{64}(?!\\w)'),
    token('Databricks token', ['dapi'], '[0-9a-f]{32}(?:-\\d)?(?![\\w-])'),
    token('Vault token', ['hvs.', 'hvb.'], '[\\w-]{24,300}'),
    token('Grafana token', ['glsa_'], '[A-Za-z0-9]{32}_[0-9a-f]{8}(?!\\w)'),
    token('Shopify token', ['shpat_', 'shpca_', 'shppa_', 'shpss_'], '[0-9a-fA-F]{32}(?!\\w)'),
    token('Linear key', ['lin_api_'], '[A-Za-z0-9]{40}(?!\\w)'),
    token('age key', ['AGE-SECRET-KEY-1'], '[0-9A-Z]{58}(?!\\w)'),
    privateKey(),
];
function token(kind, beginnings, rest, { alphabet = word, longest = 4 * 1024 } = {}) {
    return {
        kind,
        beginnings,
        alphabet,
        pattern: new RegExp(`(?:${beginnings.map(RegExp.escape).join('|')})${rest}`, 'y'),
        longest,
    };
}
/**
 * A private key in PEM, on several lines or on one with `\n` between them. If its end is missing, because the log was cut,
 * the match covers the rows of at least 40 digits and one shorter row.
 */
function privateKey() {
    const names = ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH ', 'ENCRYPTED ', 'ANY ', 'PGP '];
    const gap = '(?:\\s|\\\\{1,4}[nr])';
    const header = `[A-Za-z][A-Za-z0-9-]{0,40}: [^\\r\\n\\\\]{0,200}${gap}{1,8}`;
    const digits = '[A-Za-z0-9+/]';
    return {
        kind: 'private key',
        beginnings: names.map((name) => `-----BEGIN ${name}PRIVATE KEY`),
        alphabet: /[ -~\s]/,
        pattern: new RegExp(`-----BEGIN [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----${gap}{0,8}(?:${header}){0,8}` +
            `(?:(?:[A-Za-z0-9+/=\\s\\\\]){16,64000}-----END [A-Z]{0,9} ?PRIVATE KEY(?: BLOCK)?-----|` +
            `${digits}{40,80}(?:${gap}{1,8}${digits}{40,80})*(?:${gap}{1,8}${digits}{1,79}={0,2}(?![\\w+/=]))?)`, 'y'),
        longest: 64 * 1024,
    };
}

;// CONCATENATED MODULE: ./build/redact/token-pattern.js


/** Matches tokens of one format with one of its beginnings. */
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
        this.mayFollow = startsWord ? (before) => mayStartWord(lastCharacters(before, unit)) : undefined;
    }
    examine(data, candidate, isFinal) {
        const { start } = candidate;
        const { size } = this.unit;
        const limit = start + this.longest;
        const end = this.#endOfAlphabet(data, candidate.fitsTo, Math.min(limit, data.length));
        candidate.fitsTo = end;
        if (end + size > data.length && end < limit && !isFinal)
            return 'undecided';
        this.#regExp.lastIndex = 0;
        const match = this.#regExp.exec(decodeAscii(data, start, end, this.unit));
        if (match === null)
            return undefined;
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
            while (end + size <= to && isInAlphabet[asciiAt(data, end, this.unit) ?? 0xff] === 1)
                end += size;
        return end;
    }
}
function lastCharacters(before, unit) {
    if (unit.size === 1)
        return before;
    const bytes = Buffer.from(before, 'latin1');
    return decodeAscii(bytes, bytes.length % unit.size, bytes.length, unit);
}
/** Filled on demand: most texts hold no beginning of a token. */
const asciiTables = new Map();
/** Returns a table with 1 for each byte of a class. It has no byte of a character beyond ASCII, so no character is cut. */
function asciiTable(characters) {
    const known = asciiTables.get(characters);
    if (known !== undefined)
        return known;
    const isIn = (byte) => byte < 0x80 && characters.test(String.fromCharCode(byte));
    const table = Uint8Array.from({ length: 256 }, (_, byte) => Number(isIn(byte)));
    asciiTables.set(characters, table);
    return table;
}

;// CONCATENATED MODULE: ./build/redact/patterns.js










const tokens = tokensIn([narrow]);
/** Only files have wide characters, and most processes search none. */
let wideTokens;
/**
 * Everything to redact: each value and each of its lines, in all encodings, and all token formats. Compiled once for any
 * number of streams and texts.
 */
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
        this.#bytes = all.flatMap((value) => (typeof value === 'string' || (0,external_node_buffer_namespaceObject.isUtf8)(value) ? [] : encodedBytes(value)));
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
            ...this.#bytes.map((bytes) => new Literal(bytes)),
        ];
    }
    #onlyInFiles() {
        return [...this.#parts].flatMap((part) => [
            ...utf32.map((unit) => Literal.of(part, unit)),
            // PowerShell takes this as `-EncodedCommand`.
            ...base64(Buffer.from(part, 'utf16le')).map((digits) => Literal.of(digits, narrow)),
            ...base64Digits(Buffer.from(part)).flatMap(BrokenBase64.patternsOf),
        ]);
    }
}
function tokensIn(units) {
    return units.flatMap((unit) => tokenFormats.flatMap((format) => format.beginnings.map((beginning) => new TokenPattern(format, beginning, unit))));
}
/**
 * Returns a value and each of its lines, all trimmed: the blanks around them are not secret, and line ends stay in the
 * text. Leaves out short lines.
 */
function wholeAndLines(value) {
    return [value, ...value.split(/\r\n|\r|\n/)].filter(min_length_isLongEnough).map((part) => part.trim());
}
/** Encodes a value that is not UTF-8: plain and in base64, since no other encoding takes bytes. */
function encodedBytes(value) {
    return wholeAndLines(value.toString('latin1'))
        .map((part) => Buffer.from(part, 'latin1'))
        .filter((part) => min_length_isLongEnough(part.toString()))
        .flatMap((part) => [part, ...base64(part).map((digits) => Buffer.from(digits))]);
}

;// CONCATENATED MODULE: ./build/redact/redaction.js


/** The secrets that one process knows. They stay in memory: in no file and on no command line. */
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
        }
        catch (error) {
            if (error instanceof TooManyMasksError)
                return undefined;
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./build/pack/unique-names.js
/** Keeps the names in a tree of files apart: some may differ only in a redacted part, or in case. */
class UniqueNames {
    #files = new Set();
    #folders = new Set();
    /** Returns the name, or a similar one if it or a folder in it is taken by a file. Its parts are separated by `/`. */
    take(name) {
        const parts = name.split('/');
        const folder = parts.slice(0, -1).reduce((parent, part) => this.#folder(join(parent, part)), '');
        const path = join(folder, parts.at(-1) ?? '');
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
    for (let copy = 2; isTaken(candidate.toLowerCase()); copy += 1)
        candidate = `${name}-${copy}`;
    return candidate;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

;// CONCATENATED MODULE: ./build/pack/pack.js





/**
 * Makes redacted copies of files, which may leave the machine. The copies are for their owner only.
 * @throws when a file cannot be copied, for example on a full disk; then it removes the target
 */
async function pack({ secrets, logs, files, target, }) {
    const { patterns } = await new Redaction(secrets).withMasksFrom(logs);
    const redacted = { values: 0, kinds: {}, leftOut: [] };
    const copies = [];
    const names = new UniqueNames();
    await (0,promises_namespaceObject.rm)(target, { recursive: true, force: true });
    try {
        for (const { from, to, kind } of files) {
            // Names leave the machine, too, so they are redacted; and the artifact service refuses asterisks.
            const name = names.take(patterns.text(to).replaceAll('***', '___'));
            const path = (0,external_node_path_namespaceObject.join)(target, name);
            await (0,promises_namespaceObject.mkdir)((0,external_node_path_namespaceObject.dirname)(path), { recursive: true, mode: 0o700 });
            const { found, leftOut } = await redactFile(from, path, patterns, kind);
            redacted.values += found.values;
            for (const [format, count] of Object.entries(found.kinds))
                redacted.kinds[format] = (redacted.kinds[format] ?? 0) + count;
            if (leftOut)
                redacted.leftOut.push(name);
            else
                copies.push(path);
        }
    }
    catch (error) {
        await (0,promises_namespaceObject.rm)(target, { recursive: true, force: true });
        throw error;
    }
    return { files: copies, redacted };
}

;// CONCATENATED MODULE: ./build/pack/main.js



// A process of its own, because redacting a log of gigabytes keeps a processor busy for seconds, while main follows the
// next attempt and must react to a cancel.
nameProcess('redacts what an attempt leaves');
process.once('message', (request) => void answer(request));
async function answer(request) {
    let reply;
    try {
        reply = { ok: true, ...(await pack(request)) };
    }
    catch (error) {
        reply = { ok: false, error: errorMessage(error) };
    }
    process.send?.(reply, () => process.disconnect());
}

