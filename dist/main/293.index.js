export const id = 293;
export const ids = [293];
export const modules = {
  /***/
  6293: (
    /***/
    ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__);
      __webpack_require__.d(__webpack_exports__, {
        $brand: () => (
          /* reexport */
          core._e
        ),
        $input: () => (
          /* reexport */
          registries.nP
        ),
        $output: () => (
          /* reexport */
          registries.UY
        ),
        INVALID: () => (
          /* reexport */
          INVALID
        ),
        NEVER: () => (
          /* reexport */
          core.tm
        ),
        TimePrecision: () => (
          /* reexport */
          api.So
        ),
        ZodAny: () => (
          /* reexport */
          classic_schemas.ZodAny
        ),
        ZodArray: () => (
          /* reexport */
          classic_schemas.ZodArray
        ),
        ZodBase64: () => (
          /* reexport */
          classic_schemas.ZodBase64
        ),
        ZodBase64URL: () => (
          /* reexport */
          classic_schemas.ZodBase64URL
        ),
        ZodBigInt: () => (
          /* reexport */
          classic_schemas.ZodBigInt
        ),
        ZodBigIntFormat: () => (
          /* reexport */
          classic_schemas.ZodBigIntFormat
        ),
        ZodBoolean: () => (
          /* reexport */
          classic_schemas.ZodBoolean
        ),
        ZodCIDRv4: () => (
          /* reexport */
          classic_schemas.ZodCIDRv4
        ),
        ZodCIDRv6: () => (
          /* reexport */
          classic_schemas.ZodCIDRv6
        ),
        ZodCUID: () => (
          /* reexport */
          classic_schemas.ZodCUID
        ),
        ZodCUID2: () => (
          /* reexport */
          classic_schemas.ZodCUID2
        ),
        ZodCatch: () => (
          /* reexport */
          classic_schemas.ZodCatch
        ),
        ZodCodec: () => (
          /* reexport */
          classic_schemas.ZodCodec
        ),
        ZodCompileAsyncError: () => (
          /* reexport */
          ZodCompileAsyncError
        ),
        ZodCompileUnsupportedError: () => (
          /* reexport */
          ZodCompileUnsupportedError
        ),
        ZodCreditCard: () => (
          /* reexport */
          classic_schemas.ZodCreditCard
        ),
        ZodCustom: () => (
          /* reexport */
          classic_schemas.ZodCustom
        ),
        ZodCustomStringFormat: () => (
          /* reexport */
          classic_schemas.ZodCustomStringFormat
        ),
        ZodDate: () => (
          /* reexport */
          classic_schemas.ZodDate
        ),
        ZodDefault: () => (
          /* reexport */
          classic_schemas.ZodDefault
        ),
        ZodDiscriminatedUnion: () => (
          /* reexport */
          classic_schemas.ZodDiscriminatedUnion
        ),
        ZodE164: () => (
          /* reexport */
          classic_schemas.ZodE164
        ),
        ZodEmail: () => (
          /* reexport */
          classic_schemas.ZodEmail
        ),
        ZodEmoji: () => (
          /* reexport */
          classic_schemas.ZodEmoji
        ),
        ZodEnum: () => (
          /* reexport */
          classic_schemas.ZodEnum
        ),
        ZodError: () => (
          /* reexport */
          classic_errors.G
        ),
        ZodExactOptional: () => (
          /* reexport */
          classic_schemas.ZodExactOptional
        ),
        ZodFile: () => (
          /* reexport */
          classic_schemas.ZodFile
        ),
        ZodFirstPartyTypeKind: () => (
          /* reexport */
          ZodFirstPartyTypeKind
        ),
        ZodFunction: () => (
          /* reexport */
          classic_schemas.ZodFunction
        ),
        ZodGUID: () => (
          /* reexport */
          classic_schemas.ZodGUID
        ),
        ZodIBAN: () => (
          /* reexport */
          classic_schemas.ZodIBAN
        ),
        ZodIPv4: () => (
          /* reexport */
          classic_schemas.ZodIPv4
        ),
        ZodIPv6: () => (
          /* reexport */
          classic_schemas.ZodIPv6
        ),
        ZodISODate: () => (
          /* reexport */
          classic_schemas.ZodISODate
        ),
        ZodISODateTime: () => (
          /* reexport */
          classic_schemas.ZodISODateTime
        ),
        ZodISODuration: () => (
          /* reexport */
          classic_schemas.ZodISODuration
        ),
        ZodISOTime: () => (
          /* reexport */
          classic_schemas.ZodISOTime
        ),
        ZodInstanceOf: () => (
          /* reexport */
          classic_schemas.ZodInstanceOf
        ),
        ZodIntersection: () => (
          /* reexport */
          classic_schemas.ZodIntersection
        ),
        ZodIssueCode: () => (
          /* reexport */
          ZodIssueCode
        ),
        ZodJWT: () => (
          /* reexport */
          classic_schemas.ZodJWT
        ),
        ZodKSUID: () => (
          /* reexport */
          classic_schemas.ZodKSUID
        ),
        ZodLazy: () => (
          /* reexport */
          classic_schemas.ZodLazy
        ),
        ZodLiteral: () => (
          /* reexport */
          classic_schemas.ZodLiteral
        ),
        ZodMAC: () => (
          /* reexport */
          classic_schemas.ZodMAC
        ),
        ZodMap: () => (
          /* reexport */
          classic_schemas.ZodMap
        ),
        ZodNaN: () => (
          /* reexport */
          classic_schemas.ZodNaN
        ),
        ZodNanoID: () => (
          /* reexport */
          classic_schemas.ZodNanoID
        ),
        ZodNever: () => (
          /* reexport */
          classic_schemas.ZodNever
        ),
        ZodNonOptional: () => (
          /* reexport */
          classic_schemas.ZodNonOptional
        ),
        ZodNull: () => (
          /* reexport */
          classic_schemas.ZodNull
        ),
        ZodNullable: () => (
          /* reexport */
          classic_schemas.ZodNullable
        ),
        ZodNumber: () => (
          /* reexport */
          classic_schemas.ZodNumber
        ),
        ZodNumberFormat: () => (
          /* reexport */
          classic_schemas.ZodNumberFormat
        ),
        ZodObject: () => (
          /* reexport */
          classic_schemas.ZodObject
        ),
        ZodOptional: () => (
          /* reexport */
          classic_schemas.ZodOptional
        ),
        ZodPipe: () => (
          /* reexport */
          classic_schemas.ZodPipe
        ),
        ZodPrefault: () => (
          /* reexport */
          classic_schemas.ZodPrefault
        ),
        ZodPreprocess: () => (
          /* reexport */
          classic_schemas.ZodPreprocess
        ),
        ZodPromise: () => (
          /* reexport */
          classic_schemas.ZodPromise
        ),
        ZodReadonly: () => (
          /* reexport */
          classic_schemas.ZodReadonly
        ),
        ZodRealError: () => (
          /* reexport */
          classic_errors.g
        ),
        ZodRecord: () => (
          /* reexport */
          classic_schemas.ZodRecord
        ),
        ZodSet: () => (
          /* reexport */
          classic_schemas.ZodSet
        ),
        ZodString: () => (
          /* reexport */
          classic_schemas.ZodString
        ),
        ZodStringFormat: () => (
          /* reexport */
          classic_schemas.ZodStringFormat
        ),
        ZodSuccess: () => (
          /* reexport */
          classic_schemas.ZodSuccess
        ),
        ZodSymbol: () => (
          /* reexport */
          classic_schemas.ZodSymbol
        ),
        ZodTemplateLiteral: () => (
          /* reexport */
          classic_schemas.ZodTemplateLiteral
        ),
        ZodTransform: () => (
          /* reexport */
          classic_schemas.ZodTransform
        ),
        ZodTuple: () => (
          /* reexport */
          classic_schemas.ZodTuple
        ),
        ZodType: () => (
          /* reexport */
          classic_schemas.ZodType
        ),
        ZodULID: () => (
          /* reexport */
          classic_schemas.ZodULID
        ),
        ZodURL: () => (
          /* reexport */
          classic_schemas.ZodURL
        ),
        ZodUUID: () => (
          /* reexport */
          classic_schemas.ZodUUID
        ),
        ZodUndefined: () => (
          /* reexport */
          classic_schemas.ZodUndefined
        ),
        ZodUnion: () => (
          /* reexport */
          classic_schemas.ZodUnion
        ),
        ZodUnknown: () => (
          /* reexport */
          classic_schemas.ZodUnknown
        ),
        ZodVoid: () => (
          /* reexport */
          classic_schemas.ZodVoid
        ),
        ZodXID: () => (
          /* reexport */
          classic_schemas.ZodXID
        ),
        ZodXor: () => (
          /* reexport */
          classic_schemas.ZodXor
        ),
        _ZodString: () => (
          /* reexport */
          classic_schemas._ZodString
        ),
        _default: () => (
          /* reexport */
          classic_schemas._default
        ),
        _function: () => (
          /* reexport */
          classic_schemas._function
        ),
        any: () => (
          /* reexport */
          classic_schemas.any
        ),
        array: () => (
          /* reexport */
          classic_schemas.array
        ),
        base64: () => (
          /* reexport */
          classic_schemas.base64
        ),
        base64url: () => (
          /* reexport */
          classic_schemas.base64url
        ),
        bigint: () => (
          /* reexport */
          classic_schemas.bigint
        ),
        boolean: () => (
          /* reexport */
          classic_schemas.boolean
        ),
        "catch": () => (
          /* reexport */
          classic_schemas["catch"]
        ),
        check: () => (
          /* reexport */
          classic_schemas.check
        ),
        cidrv4: () => (
          /* reexport */
          classic_schemas.cidrv4
        ),
        cidrv6: () => (
          /* reexport */
          classic_schemas.cidrv6
        ),
        clone: () => (
          /* reexport */
          util.clone
        ),
        codec: () => (
          /* reexport */
          classic_schemas.codec
        ),
        coerce: () => (
          /* reexport */
          coerce_namespaceObject
        ),
        compile: () => (
          /* reexport */
          compile
        ),
        config: () => (
          /* reexport */
          core.$W
        ),
        core: () => (
          /* reexport */
          core_namespaceObject
        ),
        creditCard: () => (
          /* reexport */
          classic_schemas.creditCard
        ),
        cuid: () => (
          /* reexport */
          classic_schemas.cuid
        ),
        cuid2: () => (
          /* reexport */
          classic_schemas.cuid2
        ),
        currencyCode: () => (
          /* reexport */
          classic_schemas.currencyCode
        ),
        custom: () => (
          /* reexport */
          classic_schemas.custom
        ),
        date: () => (
          /* reexport */
          classic_schemas.date
        ),
        decode: () => (
          /* reexport */
          classic_parse.D4
        ),
        decodeAsync: () => (
          /* reexport */
          classic_parse.Re
        ),
        deepPartial: () => (
          /* reexport */
          deepPartial
        ),
        describe: () => (
          /* reexport */
          classic_schemas.describe
        ),
        discriminatedUnion: () => (
          /* reexport */
          classic_schemas.discriminatedUnion
        ),
        e164: () => (
          /* reexport */
          classic_schemas.e164
        ),
        email: () => (
          /* reexport */
          classic_schemas.email
        ),
        emoji: () => (
          /* reexport */
          classic_schemas.emoji
        ),
        encode: () => (
          /* reexport */
          classic_parse.lF
        ),
        encodeAsync: () => (
          /* reexport */
          classic_parse.X$
        ),
        endsWith: () => (
          /* reexport */
          api.ER
        ),
        "enum": () => (
          /* reexport */
          classic_schemas["enum"]
        ),
        exactOptional: () => (
          /* reexport */
          classic_schemas.exactOptional
        ),
        file: () => (
          /* reexport */
          classic_schemas.file
        ),
        flattenError: () => (
          /* reexport */
          errors.JM
        ),
        float32: () => (
          /* reexport */
          classic_schemas.float32
        ),
        float64: () => (
          /* reexport */
          classic_schemas.float64
        ),
        formatError: () => (
          /* reexport */
          errors.Wk
        ),
        fromJSONSchema: () => (
          /* reexport */
          fromJSONSchema
        ),
        "function": () => (
          /* reexport */
          classic_schemas["function"]
        ),
        getDiscriminatedOption: () => (
          /* reexport */
          schemas.IB
        ),
        getErrorMap: () => (
          /* reexport */
          getErrorMap
        ),
        globalRegistry: () => (
          /* reexport */
          registries.fd
        ),
        gt: () => (
          /* reexport */
          api.Tx
        ),
        gte: () => (
          /* reexport */
          api.qm
        ),
        guid: () => (
          /* reexport */
          classic_schemas.guid
        ),
        hash: () => (
          /* reexport */
          classic_schemas.hash
        ),
        hex: () => (
          /* reexport */
          classic_schemas.hex
        ),
        hostname: () => (
          /* reexport */
          classic_schemas.hostname
        ),
        httpUrl: () => (
          /* reexport */
          classic_schemas.httpUrl
        ),
        iban: () => (
          /* reexport */
          classic_schemas.iban
        ),
        includes: () => (
          /* reexport */
          api.dR
        ),
        input: () => (
          /* reexport */
          input
        ),
        "instanceof": () => (
          /* reexport */
          classic_schemas["instanceof"]
        ),
        int: () => (
          /* reexport */
          classic_schemas.int
        ),
        int32: () => (
          /* reexport */
          classic_schemas.int32
        ),
        int64: () => (
          /* reexport */
          classic_schemas.int64
        ),
        intersection: () => (
          /* reexport */
          classic_schemas.intersection
        ),
        invertCodec: () => (
          /* reexport */
          classic_schemas.invertCodec
        ),
        ipv4: () => (
          /* reexport */
          classic_schemas.ipv4
        ),
        ipv6: () => (
          /* reexport */
          classic_schemas.ipv6
        ),
        iso: () => (
          /* reexport */
          iso_namespaceObject
        ),
        json: () => (
          /* reexport */
          classic_schemas.json
        ),
        jwt: () => (
          /* reexport */
          classic_schemas.jwt
        ),
        keyof: () => (
          /* reexport */
          classic_schemas.keyof
        ),
        ksuid: () => (
          /* reexport */
          classic_schemas.ksuid
        ),
        lazy: () => (
          /* reexport */
          classic_schemas.lazy
        ),
        length: () => (
          /* reexport */
          api.YA
        ),
        literal: () => (
          /* reexport */
          classic_schemas.literal
        ),
        locales: () => (
          /* reexport */
          external_node_os_
        ),
        looseObject: () => (
          /* reexport */
          classic_schemas.looseObject
        ),
        looseRecord: () => (
          /* reexport */
          classic_schemas.looseRecord
        ),
        lowercase: () => (
          /* reexport */
          api.hH
        ),
        lt: () => (
          /* reexport */
          api.Au
        ),
        lte: () => (
          /* reexport */
          api.Zm
        ),
        mac: () => (
          /* reexport */
          classic_schemas.mac
        ),
        map: () => (
          /* reexport */
          classic_schemas.map
        ),
        maxLength: () => (
          /* reexport */
          api.Eb
        ),
        maxSize: () => (
          /* reexport */
          api.vL
        ),
        memoizer: () => (
          /* reexport */
          memoizer.x3
        ),
        meta: () => (
          /* reexport */
          classic_schemas.meta
        ),
        mime: () => (
          /* reexport */
          api.GZ
        ),
        minLength: () => (
          /* reexport */
          api.m9
        ),
        minSize: () => (
          /* reexport */
          api.Nd
        ),
        multipleOf: () => (
          /* reexport */
          api.Hi
        ),
        nan: () => (
          /* reexport */
          classic_schemas.nan
        ),
        nanoid: () => (
          /* reexport */
          classic_schemas.nanoid
        ),
        nativeEnum: () => (
          /* reexport */
          classic_schemas.nativeEnum
        ),
        negative: () => (
          /* reexport */
          api.bR
        ),
        never: () => (
          /* reexport */
          classic_schemas.never
        ),
        nonnegative: () => (
          /* reexport */
          api.UI
        ),
        nonoptional: () => (
          /* reexport */
          classic_schemas.nonoptional
        ),
        nonpositive: () => (
          /* reexport */
          api.ej
        ),
        normalize: () => (
          /* reexport */
          api.lo
        ),
        "null": () => (
          /* reexport */
          classic_schemas["null"]
        ),
        nullable: () => (
          /* reexport */
          classic_schemas.nullable
        ),
        nullish: () => (
          /* reexport */
          classic_schemas.nullish
        ),
        number: () => (
          /* reexport */
          classic_schemas.number
        ),
        object: () => (
          /* reexport */
          classic_schemas.object
        ),
        optional: () => (
          /* reexport */
          classic_schemas.optional
        ),
        output: () => (
          /* reexport */
          output
        ),
        overwrite: () => (
          /* reexport */
          api.bS
        ),
        parse: () => (
          /* reexport */
          classic_parse.qg
        ),
        parseAsync: () => (
          /* reexport */
          classic_parse.EJ
        ),
        partialRecord: () => (
          /* reexport */
          classic_schemas.partialRecord
        ),
        pipe: () => (
          /* reexport */
          classic_schemas.pipe
        ),
        positive: () => (
          /* reexport */
          api.NC
        ),
        prefault: () => (
          /* reexport */
          classic_schemas.prefault
        ),
        preprocess: () => (
          /* reexport */
          classic_schemas.preprocess
        ),
        prettifyError: () => (
          /* reexport */
          errors.S1
        ),
        promise: () => (
          /* reexport */
          classic_schemas.promise
        ),
        properties: () => (
          /* reexport */
          api.T2
        ),
        property: () => (
          /* reexport */
          api.Jf
        ),
        readonly: () => (
          /* reexport */
          classic_schemas.readonly
        ),
        record: () => (
          /* reexport */
          classic_schemas.record
        ),
        refine: () => (
          /* reexport */
          classic_schemas.refine
        ),
        regex: () => (
          /* reexport */
          api.Fk
        ),
        regexes: () => (
          /* reexport */
          regexes
        ),
        registry: () => (
          /* reexport */
          registries.u5
        ),
        safeDecode: () => (
          /* reexport */
          classic_parse.ex
        ),
        safeDecodeAsync: () => (
          /* reexport */
          classic_parse.yR
        ),
        safeEncode: () => (
          /* reexport */
          classic_parse.wy
        ),
        safeEncodeAsync: () => (
          /* reexport */
          classic_parse.EM
        ),
        safeParse: () => (
          /* reexport */
          classic_parse.xL
        ),
        safeParseAsync: () => (
          /* reexport */
          classic_parse.bp
        ),
        set: () => (
          /* reexport */
          classic_schemas.set
        ),
        setErrorMap: () => (
          /* reexport */
          setErrorMap
        ),
        size: () => (
          /* reexport */
          api.d$
        ),
        slugify: () => (
          /* reexport */
          api.TL
        ),
        startsWith: () => (
          /* reexport */
          api.$S
        ),
        strictObject: () => (
          /* reexport */
          classic_schemas.strictObject
        ),
        string: () => (
          /* reexport */
          classic_schemas.string
        ),
        stringFormat: () => (
          /* reexport */
          classic_schemas.stringFormat
        ),
        stringbool: () => (
          /* reexport */
          classic_schemas.stringbool
        ),
        success: () => (
          /* reexport */
          classic_schemas.success
        ),
        superRefine: () => (
          /* reexport */
          classic_schemas.superRefine
        ),
        symbol: () => (
          /* reexport */
          classic_schemas.symbol
        ),
        templateLiteral: () => (
          /* reexport */
          classic_schemas.templateLiteral
        ),
        toJSONSchema: () => (
          /* reexport */
          json_schema_processors.bl
        ),
        toLowerCase: () => (
          /* reexport */
          api.Il
        ),
        toUpperCase: () => (
          /* reexport */
          api.xY
        ),
        toZod: () => (
          /* reexport */
          util.toZod
        ),
        transform: () => (
          /* reexport */
          classic_schemas.transform
        ),
        treeifyError: () => (
          /* reexport */
          errors.ZC
        ),
        trim: () => (
          /* reexport */
          api.WN
        ),
        tuple: () => (
          /* reexport */
          classic_schemas.tuple
        ),
        uint32: () => (
          /* reexport */
          classic_schemas.uint32
        ),
        uint64: () => (
          /* reexport */
          classic_schemas.uint64
        ),
        ulid: () => (
          /* reexport */
          classic_schemas.ulid
        ),
        undefined: () => (
          /* reexport */
          classic_schemas.undefined
        ),
        union: () => (
          /* reexport */
          classic_schemas.union
        ),
        unknown: () => (
          /* reexport */
          classic_schemas.unknown
        ),
        uppercase: () => (
          /* reexport */
          api.qF
        ),
        url: () => (
          /* reexport */
          classic_schemas.url
        ),
        util: () => (
          /* reexport */
          util
        ),
        uuid: () => (
          /* reexport */
          classic_schemas.uuid
        ),
        uuidv4: () => (
          /* reexport */
          classic_schemas.uuidv4
        ),
        uuidv6: () => (
          /* reexport */
          classic_schemas.uuidv6
        ),
        uuidv7: () => (
          /* reexport */
          classic_schemas.uuidv7
        ),
        validate: () => (
          /* reexport */
          classic_parse.tf
        ),
        validateAsync: () => (
          /* reexport */
          classic_parse.F0
        ),
        "void": () => (
          /* reexport */
          classic_schemas["void"]
        ),
        withParser: () => (
          /* reexport */
          withParser
        ),
        xid: () => (
          /* reexport */
          classic_schemas.xid
        ),
        xor: () => (
          /* reexport */
          classic_schemas.xor
        )
      });
      var json_schema_namespaceObject = {};
      __webpack_require__.r(json_schema_namespaceObject);
      var core_namespaceObject = {};
      __webpack_require__.r(core_namespaceObject);
      __webpack_require__.d(core_namespaceObject, {
        $ZodAny: () => schemas.Gb,
        $ZodArray: () => schemas.$p,
        $ZodAsyncError: () => core.GT,
        $ZodBase64: () => schemas.Dq,
        $ZodBase64URL: () => schemas.CQ,
        $ZodBigInt: () => schemas.BN,
        $ZodBigIntFormat: () => schemas.IT,
        $ZodBoolean: () => schemas.sF,
        $ZodCIDRv4: () => schemas.CI,
        $ZodCIDRv6: () => schemas.Cn,
        $ZodCUID: () => schemas.bl,
        $ZodCUID2: () => schemas.Zu,
        $ZodCatch: () => schemas.t$,
        $ZodCheck: () => checks.QP,
        $ZodCheckBigIntFormat: () => checks.uE,
        $ZodCheckEndsWith: () => checks.E6,
        $ZodCheckGreaterThan: () => checks.J_,
        $ZodCheckIncludes: () => checks.Tt,
        $ZodCheckLengthEquals: () => checks.RM,
        $ZodCheckLessThan: () => checks.sm,
        $ZodCheckLowerCase: () => checks.NI,
        $ZodCheckMaxLength: () => checks.Yk,
        $ZodCheckMaxSize: () => checks.j2,
        $ZodCheckMimeType: () => checks.sj,
        $ZodCheckMinLength: () => checks.Kk,
        $ZodCheckMinSize: () => checks.PH,
        $ZodCheckMultipleOf: () => checks.Jk,
        $ZodCheckNumberFormat: () => checks.KH,
        $ZodCheckOverwrite: () => checks.v$,
        $ZodCheckProperties: () => checks.nJ,
        $ZodCheckProperty: () => checks.XF,
        $ZodCheckRegex: () => checks.DG,
        $ZodCheckSizeEquals: () => checks.e2,
        $ZodCheckStartsWith: () => checks.J,
        $ZodCheckStringFormat: () => checks.ql,
        $ZodCheckUpperCase: () => checks.kH,
        $ZodCodec: () => schemas.YY,
        $ZodCreditCard: () => schemas.ZZ,
        $ZodCustom: () => schemas.b0,
        $ZodCustomStringFormat: () => schemas.ZQ,
        $ZodCyclicError: () => memoizer.H0,
        $ZodDate: () => schemas.o5,
        $ZodDefault: () => schemas.rv,
        $ZodDiscriminatedUnion: () => schemas.P0,
        $ZodE164: () => schemas.Oy,
        $ZodEmail: () => schemas.qG,
        $ZodEmoji: () => schemas.cG,
        $ZodEncodeError: () => core.cV,
        $ZodEnum: () => schemas.VO,
        $ZodError: () => errors.a$,
        $ZodExactOptional: () => schemas.RL,
        $ZodFile: () => schemas.CT,
        $ZodFunction: () => schemas._A,
        $ZodGUID: () => schemas.Zc,
        $ZodIBAN: () => schemas.ew,
        $ZodIPv4: () => schemas.Lc,
        $ZodIPv6: () => schemas.Zy,
        $ZodISODate: () => schemas.v1,
        $ZodISODateTime: () => schemas.Ko,
        $ZodISODuration: () => schemas.$N,
        $ZodISOTime: () => schemas.Ax,
        $ZodIntersection: () => schemas.LJ,
        $ZodJWT: () => schemas.h8,
        $ZodKSUID: () => schemas.GY,
        $ZodLazy: () => schemas.kU,
        $ZodLiteral: () => schemas.nu,
        $ZodMAC: () => schemas.rO,
        $ZodMap: () => schemas.eb,
        $ZodNaN: () => schemas.zP,
        $ZodNanoID: () => schemas.Py,
        $ZodNever: () => schemas.Um,
        $ZodNonOptional: () => schemas.N$,
        $ZodNull: () => schemas.x8,
        $ZodNullable: () => schemas.qc,
        $ZodNumber: () => schemas.vz,
        $ZodNumberFormat: () => schemas.I,
        $ZodObject: () => schemas.L8,
        $ZodObjectJIT: () => schemas.w,
        $ZodOptional: () => schemas.ig,
        $ZodPipe: () => schemas._m,
        $ZodPrefault: () => schemas.VF,
        $ZodPreprocess: () => schemas.KX,
        $ZodPromise: () => schemas.hA,
        $ZodReadonly: () => schemas.Sb,
        $ZodRealError: () => errors.Kd,
        $ZodRecord: () => schemas.h,
        $ZodRegistry: () => registries.rs,
        $ZodSet: () => schemas.Oi,
        $ZodString: () => schemas.$v,
        $ZodStringFormat: () => schemas.EY,
        $ZodSuccess: () => schemas.Dw,
        $ZodSymbol: () => schemas.U5,
        $ZodTemplateLiteral: () => schemas.d,
        $ZodTransform: () => schemas.Wc,
        $ZodTuple: () => schemas.G3,
        $ZodType: () => schemas.W4,
        $ZodULID: () => schemas.g5,
        $ZodURL: () => schemas.VY,
        $ZodUUID: () => schemas.Zn,
        $ZodUndefined: () => schemas.Mv,
        $ZodUnion: () => schemas.cu,
        $ZodUnknown: () => schemas.GP,
        $ZodVoid: () => schemas.WH,
        $ZodXID: () => schemas.TF,
        $ZodXor: () => schemas.pm,
        $brand: () => core._e,
        $constructor: () => core.xI,
        $input: () => registries.nP,
        $output: () => registries.UY,
        Doc: () => core_doc.J,
        INVALID: () => INVALID,
        JSONSchema: () => json_schema_namespaceObject,
        JSONSchemaGenerator: () => JSONSchemaGenerator,
        NEVER: () => core.tm,
        TimePrecision: () => api.So,
        URL_BAD_FORMAT: () => schemas.Ix,
        URL_UNPARSEABLE: () => schemas.bc,
        ZodCompileAsyncError: () => ZodCompileAsyncError,
        ZodCompileUnsupportedError: () => ZodCompileUnsupportedError,
        _any: () => api.KA,
        _array: () => api.dZ,
        _base64: () => api.rt,
        _base64url: () => api.cU,
        _bigint: () => api.z$,
        _boolean: () => api._L,
        _catch: () => api.nb,
        _check: () => api.ST,
        _cidrv4: () => api.Uy,
        _cidrv6: () => api.gP,
        _coercedBigint: () => api.St,
        _coercedBoolean: () => api.dN,
        _coercedDate: () => api.B4,
        _coercedNumber: () => api.qG,
        _coercedString: () => api.K_,
        _creditCard: () => api.vN,
        _cuid: () => api.fs,
        _cuid2: () => api.Bj,
        _custom: () => api.FO,
        _date: () => api.YY,
        _decode: () => parse.e2,
        _decodeAsync: () => parse.or,
        _default: () => api.Rv,
        _discriminatedUnion: () => api.FG,
        _e164: () => api.KB,
        _email: () => api.Mu,
        _emoji: () => api.aC,
        _encode: () => parse.Mv,
        _encodeAsync: () => parse.GW,
        _endsWith: () => api.ER,
        _enum: () => api.$8,
        _file: () => api.K2,
        _float32: () => api.HL,
        _float64: () => api.g6,
        _gt: () => api.Tx,
        _gte: () => api.qm,
        _guid: () => api.tB,
        _iban: () => api.aZ,
        _includes: () => api.dR,
        _int: () => api.LK,
        _int32: () => api.sw,
        _int64: () => api.Jg,
        _intersection: () => api.tj,
        _ipv4: () => api.Ny,
        _ipv6: () => api.$O,
        _isoDate: () => api.db,
        _isoDateTime: () => api.G1,
        _isoDuration: () => api.f2,
        _isoTime: () => api.Kn,
        _jwt: () => api.rk,
        _ksuid: () => api._z,
        _lazy: () => api.kx,
        _length: () => api.YA,
        _literal: () => api.rn,
        _lowercase: () => api.hH,
        _lt: () => api.Au,
        _lte: () => api.Zm,
        _mac: () => api.R8,
        _map: () => api.rF,
        _max: () => api.Yv,
        _maxLength: () => api.Eb,
        _maxSize: () => api.vL,
        _mime: () => api.GZ,
        _min: () => api.Q_,
        _minLength: () => api.m9,
        _minSize: () => api.Nd,
        _multipleOf: () => api.Hi,
        _nan: () => api.L4,
        _nanoid: () => api.Dl,
        _nativeEnum: () => api.Un,
        _negative: () => api.bR,
        _never: () => api.G8,
        _nonnegative: () => api.UI,
        _nonoptional: () => api.v$,
        _nonpositive: () => api.ej,
        _normalize: () => api.lo,
        _null: () => api.jw,
        _nullable: () => api.jS,
        _number: () => api.F7,
        _optional: () => api.oI,
        _overwrite: () => api.bS,
        _parse: () => parse.Tj,
        _parseAsync: () => parse.Rb,
        _pipe: () => api.yz,
        _positive: () => api.NC,
        _promise: () => api.Z$,
        _properties: () => api.T2,
        _property: () => api.Jf,
        _readonly: () => api.CM,
        _record: () => api.Bb,
        _refine: () => api.fU,
        _regex: () => api.Fk,
        _safeDecode: () => parse.VS,
        _safeDecodeAsync: () => parse.R3,
        _safeEncode: () => parse.rh,
        _safeEncodeAsync: () => parse.v_,
        _safeParse: () => parse.Od,
        _safeParseAsync: () => parse.wG,
        _set: () => api.QC,
        _size: () => api.d$,
        _slugify: () => api.TL,
        _startsWith: () => api.$S,
        _string: () => api.Rl,
        _stringFormat: () => api.Af,
        _stringbool: () => api.fI,
        _success: () => api.P7,
        _superRefine: () => api.MB,
        _symbol: () => api.W7,
        _templateLiteral: () => api.Bt,
        _toLowerCase: () => api.Il,
        _toUpperCase: () => api.xY,
        _transform: () => api.MQ,
        _trim: () => api.WN,
        _tuple: () => api.gt,
        _uint32: () => api.P,
        _uint64: () => api.ii,
        _ulid: () => api.Ct,
        _undefined: () => api.E4,
        _union: () => api.h8,
        _unknown: () => api.em,
        _uppercase: () => api.qF,
        _url: () => api.Fn,
        _uuid: () => api.Be,
        _uuidv4: () => api.nA,
        _uuidv6: () => api.pY,
        _uuidv7: () => api.wA,
        _void: () => api.OC,
        _xid: () => api.Pw,
        _xor: () => api.f0,
        base64Charset: () => schemas.cq,
        base64urlCharset: () => schemas.xE,
        canParseURL: () => schemas.L$,
        clone: () => schemas.o8,
        compile: () => compile,
        compileFn: () => compileFn,
        config: () => core.$W,
        createStandardJSONSchemaMethod: () => to_json_schema.uE,
        createToJSONSchemaMethod: () => to_json_schema.OA,
        decode: () => parse.D4,
        decodeAsync: () => parse.Re,
        describe: () => api.q0,
        encode: () => parse.lF,
        encodeAsync: () => parse.X$,
        extractDefs: () => to_json_schema.Wb,
        finalize: () => to_json_schema.jE,
        flattenError: () => errors.JM,
        formatError: () => errors.Wk,
        getDiscriminatedOption: () => schemas.IB,
        globalConfig: () => core.cr,
        globalRegistry: () => registries.fd,
        handleUnrepresentable: () => to_json_schema._S,
        initializeContext: () => to_json_schema.az,
        isBackEdge: () => memoizer.TE,
        isRecursiveSchema: () => memoizer.Kw,
        isValidBase64: () => schemas.UY,
        isValidBase64URL: () => schemas.tV,
        isValidCIDRv6: () => schemas.Xe,
        isValidCreditCard: () => schemas.uv,
        isValidIBAN: () => schemas.DT,
        isValidIPv6: () => schemas.SW,
        isValidJWT: () => schemas.c2,
        locales: () => external_node_os_,
        memoizer: () => memoizer.x3,
        mergeValues: () => schemas.D3,
        meta: () => api.mI,
        parse: () => parse.qg,
        parseAsync: () => parse.EJ,
        parseURLObject: () => schemas.y5,
        prettifyError: () => errors.S1,
        process: () => to_json_schema.eh,
        processSchema: () => to_json_schema.Lp,
        regexes: () => regexes,
        registry: () => registries.u5,
        safeDecode: () => parse.ex,
        safeDecodeAsync: () => parse.yR,
        safeEncode: () => parse.wy,
        safeEncodeAsync: () => parse.EM,
        safeParse: () => parse.xL,
        safeParseAsync: () => parse.bp,
        standardProps: () => schemas.YK,
        stripTabAndNewline: () => schemas.NH,
        toDotPath: () => errors.sR,
        toJSONSchema: () => json_schema_processors.bl,
        toZod: () => util.toZod,
        treeifyError: () => errors.ZC,
        urlHostnameOk: () => schemas.bL,
        urlProtocolOk: () => schemas.Yf,
        util: () => util,
        validate: () => parse.tf,
        validateAsync: () => parse.F0,
        validateURL: () => schemas.qU,
        version: () => versions.r,
        withParser: () => withParser
      });
      var checks_namespaceObject = {};
      __webpack_require__.r(checks_namespaceObject);
      __webpack_require__.d(checks_namespaceObject, {
        endsWith: () => api.ER,
        gt: () => api.Tx,
        gte: () => api.qm,
        includes: () => api.dR,
        length: () => api.YA,
        lowercase: () => api.hH,
        lt: () => api.Au,
        lte: () => api.Zm,
        maxLength: () => api.Eb,
        maxSize: () => api.vL,
        mime: () => api.GZ,
        minLength: () => api.m9,
        minSize: () => api.Nd,
        multipleOf: () => api.Hi,
        negative: () => api.bR,
        nonnegative: () => api.UI,
        nonpositive: () => api.ej,
        normalize: () => api.lo,
        overwrite: () => api.bS,
        positive: () => api.NC,
        properties: () => api.T2,
        property: () => api.Jf,
        regex: () => api.Fk,
        size: () => api.d$,
        slugify: () => api.TL,
        startsWith: () => api.$S,
        toLowerCase: () => api.Il,
        toUpperCase: () => api.xY,
        trim: () => api.WN,
        uppercase: () => api.qF
      });
      var iso_namespaceObject = {};
      __webpack_require__.r(iso_namespaceObject);
      __webpack_require__.d(iso_namespaceObject, {
        ZodISODate: () => classic_schemas.ZodISODate,
        ZodISODateTime: () => classic_schemas.ZodISODateTime,
        ZodISODuration: () => classic_schemas.ZodISODuration,
        ZodISOTime: () => classic_schemas.ZodISOTime,
        date: () => date,
        datetime: () => datetime,
        duration: () => duration,
        time: () => time
      });
      var coerce_namespaceObject = {};
      __webpack_require__.r(coerce_namespaceObject);
      __webpack_require__.d(coerce_namespaceObject, {
        bigint: () => bigint,
        boolean: () => coerce_boolean,
        date: () => coerce_date,
        number: () => number,
        string: () => string
      });
      var core = __webpack_require__(8532);
      var parse = __webpack_require__(4196);
      var errors = __webpack_require__(7428);
      var schemas = __webpack_require__(5591);
      var memoizer = __webpack_require__(7925);
      var checks = __webpack_require__(4890);
      var versions = __webpack_require__(6406);
      var util = __webpack_require__(4723);
      var regexes = __webpack_require__(3908);
      var external_node_os_ = __webpack_require__(6674);
      var registries = __webpack_require__(9396);
      var core_doc = __webpack_require__(2041);
      ;
      const INVALID = /* @__PURE__ */ Symbol.for("zod.compile.invalid");
      const FALLBACK_FLAG = /* @__PURE__ */ Symbol.for("zod.compile.fallback");
      class ZodCompileAsyncError extends Error {
        constructor(message = "z.compile does not support async refinements, transforms, or checks") {
          super(message);
          this.name = "ZodCompileAsyncError";
        }
      }
      class ZodCompileUnsupportedError extends Error {
        constructor(feature, islandable = true) {
          super(`z.compile does not support ${feature}; this schema must use the runtime parser`);
          this.name = "ZodCompileUnsupportedError";
          this.islandable = islandable;
        }
      }
      function compileValidator(schema, parser) {
        try {
          return compileFn(schema, { assertOnly: true });
        } catch {
          return parser;
        }
      }
      function compile(schema, options) {
        try {
          const parser = compileFn(schema);
          const clone = withParser(schema, parser);
          clone._zod.bag.validator = compileValidator(schema, parser);
          return clone;
        } catch (err) {
          if (options?.strict)
            throw err;
          return schema;
        }
      }
      function withParser(schema, parser) {
        if ((0, memoizer.Kw)(schema)) {
          throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
        }
        const clone = util.clone(schema);
        const liveRun = schema._zod.run;
        const originalRun = liveRun.__originalRun ?? liveRun;
        const wrapped = (payload, ctx) => {
          if (ctx?.async || ctx?.direction === "backward" || ctx?.skipChecks || ctx?.[FALLBACK_FLAG]) {
            return originalRun(payload, ctx);
          }
          if (ctx && (0, memoizer.TE)(ctx, payload.value)) {
            return originalRun(payload, ctx);
          }
          const out = parser(payload.value);
          if (out !== INVALID) {
            payload.value = out;
            return payload;
          }
          if (ctx)
            ctx[FALLBACK_FLAG] = true;
          return originalRun(payload, ctx);
        };
        wrapped.__originalRun = originalRun;
        clone._zod.bag.fallbackRun = originalRun;
        clone._zod.bag.validator = parser;
        clone._zod.run = wrapped;
        if (!liveRun.__originalRun)
          installCompiledUserMethods(clone, schema, parser);
        return clone;
      }
      function installCompiledUserMethods(target, source, parser) {
        const targetAny = target;
        const sourceAny = source;
        if (typeof sourceAny.safeParse === "function") {
          const originalSafeParse = sourceAny.safeParse;
          targetAny.safeParse = (data, params) => {
            const out = parser(data);
            if (out !== INVALID) {
              return { success: true, data: out };
            }
            return originalSafeParse(data, params);
          };
        }
        if (typeof sourceAny.parse === "function") {
          const originalParse = sourceAny.parse;
          targetAny.parse = (data, params) => {
            const out = parser(data);
            if (out !== INVALID) {
              return out;
            }
            return originalParse(data, params);
          };
        }
      }
      function compileFn(schema, options) {
        let recursive = true;
        try {
          recursive = (0, memoizer.Kw)(schema);
        } catch {
        }
        if (recursive) {
          throw new ZodCompileUnsupportedError("a schema whose subtree contains a reference cycle");
        }
        const ctx = {
          constants: /* @__PURE__ */ new Map(),
          constantCounter: 0,
          varCounter: 0,
          definite: true
        };
        const doc = new core_doc.J(["input"]);
        const outputAccessor = generateCheck(doc, ctx, schema, "input", !options?.assertOnly);
        doc.write(outputAccessor === null ? `return true;` : `return ${outputAccessor};`);
        const constantNames = ["INVALID", ...ctx.constants.keys()];
        const constantValues = [INVALID, ...ctx.constants.values()];
        const code = doc.content.join("\n");
        const fullCode = options?.debug ? constantNames.length > 0 ? `// Constants: ${constantNames.join(", ")}
${code}` : code : "";
        const F = Function;
        const factoryCode = `return (input) => {
${code}
}`;
        let fn;
        try {
          const factory = new F(...constantNames, factoryCode);
          fn = factory(...constantValues);
        } catch (err) {
          throw new ZodCompileUnsupportedError(`this schema (generated code failed to evaluate: ${err.message})`);
        }
        if (options?.debug) {
          fn.code = fullCode;
        }
        fn.definite = ctx.definite;
        return fn;
      }
      function addConstant(ctx, value) {
        for (const [name2, v] of ctx.constants) {
          if (v === value)
            return name2;
        }
        const name = `c${ctx.constantCounter++}`;
        ctx.constants.set(name, value);
        return name;
      }
      function addUserConstant(ctx, fn) {
        ctx.definite = false;
        return addConstant(ctx, fn);
      }
      function newVar(ctx) {
        return `v${ctx.varCounter++}`;
      }
      function runtimeRun(schema, value) {
        const result = schema._zod.run({ value, issues: [] }, {});
        if (result && typeof result.then === "function")
          return INVALID;
        const r = result;
        return r.issues.length === 0 ? r.value : INVALID;
      }
      function compileChild(doc, ctx, schema, accessor, needsValue = true) {
        const contentLen = doc.content.length;
        const constantCount = ctx.constants.size;
        const constantCounter = ctx.constantCounter;
        const varCounter = ctx.varCounter;
        try {
          return generateCheck(doc, ctx, schema, accessor, needsValue);
        } catch (err) {
          if (!(err instanceof ZodCompileUnsupportedError) || !err.islandable)
            throw err;
          doc.content.length = contentLen;
          if (ctx.constants.size > constantCount) {
            const trailing = Array.from(ctx.constants.keys()).slice(constantCount);
            for (const k of trailing)
              ctx.constants.delete(k);
          }
          ctx.constantCounter = constantCounter;
          ctx.varCounter = varCounter;
          return emitRuntimeIsland(doc, ctx, schema, accessor);
        }
      }
      function emitRuntimeIsland(doc, ctx, schema, accessor) {
        ctx.definite = false;
        const schemaConst = addConstant(ctx, schema);
        const runConst = addConstant(ctx, runtimeRun);
        const outVar = newVar(ctx);
        doc.write(`const ${outVar} = ${runConst}(${schemaConst}, ${accessor});`);
        doc.write(`if (${outVar} === INVALID) return INVALID;`);
        return outVar;
      }
      const WHEN_DEFAULTED_CHECKS = /* @__PURE__ */ new Set([
        "max_size",
        "min_size",
        "size_equals",
        "max_length",
        "min_length",
        "length_equals"
      ]);
      function generateChecks(doc, ctx, schema, accessor) {
        const schemaChecks = schema._zod.def.checks;
        if (!schemaChecks || schemaChecks.length === 0)
          return accessor;
        let currentAccessor = accessor;
        for (const check of schemaChecks) {
          const def = check._zod.def;
          if (def.when && !WHEN_DEFAULTED_CHECKS.has(def.check)) {
            throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
          }
          switch (def.check) {
            case "greater_than":
              generateGreaterThanCheck(doc, ctx, def, currentAccessor);
              break;
            case "less_than":
              generateLessThanCheck(doc, ctx, def, currentAccessor);
              break;
            case "multiple_of":
              generateMultipleOfCheck(doc, ctx, def, currentAccessor);
              break;
            case "number_format":
              generateNumberFormatCheck(doc, def, currentAccessor);
              break;
            case "min_length": {
              const min = numericOperand(def.minimum, "min_length");
              const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${min} && ${currentAccessor}.length < ${def.minimum * 2}`);
              doc.write(`if (${len} < ${min}) return INVALID;`);
              break;
            }
            case "max_length": {
              const max = numericOperand(def.maximum, "max_length");
              const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length > ${max}`);
              doc.write(`if (${len} > ${max}) return INVALID;`);
              break;
            }
            case "length_equals": {
              const exact = numericOperand(def.length, "length_equals");
              const len = codePointLengthVar(doc, ctx, currentAccessor, `${currentAccessor}.length >= ${exact} && ${currentAccessor}.length <= ${def.length * 2}`);
              doc.write(`if (${len} !== ${exact}) return INVALID;`);
              break;
            }
            case "min_size":
              doc.write(`if (${currentAccessor}.size < ${numericOperand(def.minimum, "min_size")}) return INVALID;`);
              break;
            case "max_size":
              doc.write(`if (${currentAccessor}.size > ${numericOperand(def.maximum, "max_size")}) return INVALID;`);
              break;
            case "size_equals":
              doc.write(`if (${currentAccessor}.size !== ${numericOperand(def.size, "size_equals")}) return INVALID;`);
              break;
            case "string_format":
              currentAccessor = generateStringFormatCheck(doc, ctx, def, currentAccessor);
              break;
            case "custom":
              currentAccessor = generateCustomRefineCheck(doc, ctx, check, currentAccessor);
              break;
            case "bigint_format":
              generateBigIntFormatCheck(doc, def, currentAccessor);
              break;
            case "mime_type":
              generateMimeTypeCheck(doc, ctx, def, currentAccessor);
              break;
            case "property":
              generatePropertyCheck(doc, ctx, def, currentAccessor);
              break;
            case "properties":
              generatePropertiesChecks(doc, ctx, def, currentAccessor);
              break;
            case "overwrite": {
              const newAccessor = newVar(ctx);
              generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor);
              currentAccessor = newAccessor;
              break;
            }
            default: {
              void def;
              throw new ZodCompileUnsupportedError(`check type ${def.check}`);
            }
          }
        }
        return currentAccessor;
      }
      function codePointLengthVar(doc, ctx, accessor, inDoubt) {
        const cpLen = addConstant(ctx, util.codePointLength);
        const v = newVar(ctx);
        doc.write(`const ${v} = typeof ${accessor} === "string" && ${inDoubt} ? ${cpLen}(${accessor}) : ${accessor}.length;`);
        return v;
      }
      function numericOperand(value, label) {
        if (typeof value !== "number" || !Number.isFinite(value)) {
          throw new ZodCompileUnsupportedError(`${label} bound of type ${typeof value}`);
        }
        return `${value}`;
      }
      function comparisonOperand(ctx, value) {
        if (typeof value === "bigint")
          return `${value}n`;
        if (typeof value === "number") {
          if (Number.isNaN(value))
            throw new ZodCompileUnsupportedError("comparison check with NaN bound");
          return `${value}`;
        }
        if (value instanceof Date) {
          if (Number.isNaN(value.getTime())) {
            throw new ZodCompileUnsupportedError("comparison check with Invalid Date bound");
          }
          return addConstant(ctx, value);
        }
        throw new ZodCompileUnsupportedError(`comparison check bound of type ${typeof value}`);
      }
      function generateGreaterThanCheck(doc, ctx, def, accessor) {
        const op = def.inclusive ? "<" : "<=";
        doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
      }
      function generateLessThanCheck(doc, ctx, def, accessor) {
        const op = def.inclusive ? ">" : ">=";
        doc.write(`if (${accessor} ${op} ${comparisonOperand(ctx, def.value)}) return INVALID;`);
      }
      function generateMultipleOfCheck(doc, ctx, def, accessor) {
        if (typeof def.value === "bigint") {
          if (def.value === BigInt(0))
            throw new ZodCompileUnsupportedError("multiple_of check with a zero divisor");
          doc.write(`if (${accessor} % ${def.value}n !== 0n) return INVALID;`);
        } else {
          const remainder = addConstant(ctx, util.floatSafeRemainder);
          doc.write(`if (${remainder}(${accessor}, ${numericOperand(def.value, "multiple_of")}) !== 0) return INVALID;`);
        }
      }
      function generateNumberFormatCheck(doc, def, accessor) {
        const format = def.format;
        switch (format) {
          case "safeint":
            doc.write(`if (!Number.isSafeInteger(${accessor})) return INVALID;`);
            break;
          case "int32":
            doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < -2147483648 || ${accessor} > 2147483647) return INVALID;`);
            break;
          case "uint32":
            doc.write(`if (!Number.isInteger(${accessor}) || ${accessor} < 0 || ${accessor} > 4294967295) return INVALID;`);
            break;
          case "float32":
            doc.write(`if (!Number.isFinite(${accessor}) || ${accessor} < -3.4028234663852886e38 || ${accessor} > 3.4028234663852886e38) return INVALID;`);
            break;
          case "float64":
            doc.write(`if (!Number.isFinite(${accessor})) return INVALID;`);
            break;
          default: {
            void format;
            throw new ZodCompileUnsupportedError(`number format ${format}`);
          }
        }
      }
      function generateBigIntFormatCheck(doc, def, accessor) {
        const format = def.format;
        if (!format)
          return;
        switch (format) {
          case "int64":
            doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
            break;
          case "uint64":
            doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
            break;
          default: {
            void format;
            throw new ZodCompileUnsupportedError(`bigint format ${format}`);
          }
        }
      }
      function generateMimeTypeCheck(doc, ctx, def, accessor) {
        const mimeTypes = def.mime;
        if (mimeTypes && mimeTypes.length > 0) {
          const mimeSet = addConstant(ctx, new Set(mimeTypes));
          doc.write(`if (!${mimeSet}.has(${accessor}.type)) return INVALID;`);
        }
      }
      function generatePropertiesChecks(doc, ctx, def, accessor) {
        if (def.when) {
          throw new ZodCompileUnsupportedError(`check with a custom "when" condition`);
        }
        doc.write(`if (${accessor} == null) return INVALID;`);
        const shape = def.shape;
        for (const key of Reflect.ownKeys(shape)) {
          const keyExpr = typeof key === "symbol" ? addConstant(ctx, key) : util.esc(key);
          const inputVar = newVar(ctx);
          doc.write(`const ${inputVar} = ${accessor}[${keyExpr}];`);
          compileChild(doc, ctx, shape[key], inputVar, false);
        }
      }
      function generatePropertyCheck(doc, ctx, def, accessor) {
        const propAccessor = `${accessor}[${JSON.stringify(def.property)}]`;
        generateCheck(doc, ctx, def.schema, propAccessor);
      }
      function generateOverwriteCheck(doc, ctx, check, currentAccessor, newAccessor) {
        const tx = check._zod.def.tx;
        if (!tx) {
          throw new ZodCompileUnsupportedError("overwrite check without a transform function");
        }
        if (isAsyncFunction(tx)) {
          throw new ZodCompileAsyncError("z.compile: async overwrite transforms are not supported");
        }
        const txConst = addConstant(ctx, tx);
        doc.write(`const ${newAccessor} = ${txConst}(${currentAccessor});`);
      }
      function throwAsync() {
        throw new core.GT();
      }
      function pushIssue(issue) {
        this.issues.push(issue);
      }
      function generateCustomRefineCheck(doc, ctx, check, accessor) {
        const def = check._zod.def;
        if (def.fn) {
          if (isAsyncFunction(def.fn)) {
            throw new ZodCompileAsyncError("z.compile: async .refine() predicates are not supported");
          }
          const fnConst = addUserConstant(ctx, def.fn);
          const throwAsyncConst = addConstant(ctx, throwAsync);
          const resVar = newVar(ctx);
          doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
          doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
          doc.write(`if (!${resVar}) return INVALID;`);
          return accessor;
        }
        if (check._zod.check) {
          if (isAsyncFunction(check._zod.check)) {
            throw new ZodCompileAsyncError("z.compile: async .superRefine() / check functions are not supported");
          }
          const checkFn = check._zod.check;
          const helperFn = (value) => {
            const fakePayload = { value, issues: [], addIssue: pushIssue };
            const result = checkFn(fakePayload);
            if (result instanceof Promise)
              throwAsync();
            return fakePayload.issues.length === 0 ? fakePayload.value : INVALID;
          };
          const helperConst = addUserConstant(ctx, helperFn);
          const outVar = newVar(ctx);
          doc.write(`const ${outVar} = ${helperConst}(${accessor});`);
          doc.write(`if (${outVar} === INVALID) return INVALID;`);
          return outVar;
        }
        throw new ZodCompileUnsupportedError("custom check without a predicate or check function");
      }
      const PATTERN_IS_COMPLETE = /* @__PURE__ */ new Set([
        "cidrv4",
        "cuid",
        "cuid2",
        "date",
        "datetime",
        "duration",
        "e164",
        "email",
        "emoji",
        "ends_with",
        "guid",
        "includes",
        "ipv4",
        "ksuid",
        "lowercase",
        "mac",
        "nanoid",
        "regex",
        "starts_with",
        "time",
        "ulid",
        "uppercase",
        "uuid",
        "xid"
      ]);
      function generateStringFormatCheck(doc, ctx, def, accessor, needsValue = true) {
        const fmt = def.format;
        if (fmt === "base64") {
          const validator = addConstant(ctx, schemas.UY);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (fmt === "base64url") {
          const validator = addConstant(ctx, schemas.tV);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (fmt === "jwt") {
          const validator = addConstant(ctx, schemas.c2);
          const alg = addConstant(ctx, def.alg ?? null);
          doc.write(`if (!${validator}(${accessor}, ${alg})) return INVALID;`);
          return accessor;
        }
        if (fmt === "ipv6") {
          const validator = addConstant(ctx, schemas.SW);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (fmt === "cidrv6") {
          const validator = addConstant(ctx, schemas.Xe);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (fmt === "credit_card") {
          const validator = addConstant(ctx, schemas.uv);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (fmt === "iban") {
          const validator = addConstant(ctx, schemas.DT);
          doc.write(`if (!${validator}(${accessor})) return INVALID;`);
          return accessor;
        }
        const formatDef = def;
        if (fmt === "url" || fmt === "httpurl" || formatDef.normalize || formatDef.hostname !== void 0 || formatDef.protocol !== void 0) {
          const parseConst = addConstant(ctx, schemas.qU);
          const defConst = addConstant(ctx, def);
          const trimVar = newVar(ctx);
          const urlVar = newVar(ctx);
          doc.write(`const ${trimVar} = ${accessor}.trim();`);
          doc.write(`const ${urlVar} = ${parseConst}(${trimVar}, ${defConst});`);
          doc.write(`if (typeof ${urlVar} === "number") return INVALID;`);
          if (formatDef.hostname !== void 0) {
            const hostnameConst = addConstant(ctx, schemas.bL);
            doc.write(`if (!${hostnameConst}(${urlVar}, ${defConst}.hostname)) return INVALID;`);
          }
          if (formatDef.protocol !== void 0) {
            const protocolConst = addConstant(ctx, schemas.Yf);
            doc.write(`if (!${protocolConst}(${urlVar}, ${defConst}.protocol)) return INVALID;`);
          }
          if (!needsValue)
            return null;
          const outputVar = newVar(ctx);
          const outputExpr = formatDef.normalize ? `${urlVar}.href` : `${addConstant(ctx, schemas.NH)}(${trimVar})`;
          doc.write(`const ${outputVar} = ${outputExpr};`);
          return outputVar;
        }
        const customFn = def.fn;
        if (customFn) {
          if (isAsyncFunction(customFn))
            throw new ZodCompileUnsupportedError(`async string format ${fmt}`);
          const fnConst = addConstant(ctx, customFn);
          doc.write(`if (!${fnConst}(${accessor})) return INVALID;`);
          return accessor;
        }
        if (PATTERN_IS_COMPLETE.has(fmt) && def.pattern) {
          const patternConst = addConstant(ctx, def.pattern);
          doc.write(`${patternConst}.lastIndex = 0;`);
          doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
          return accessor;
        }
        const format = def.format;
        switch (format) {
          case "regex":
            throw new ZodCompileUnsupportedError("regex format without a pattern");
          case "lowercase":
            doc.write(`if (${accessor} !== ${accessor}.toLowerCase()) return INVALID;`);
            break;
          case "uppercase":
            doc.write(`if (${accessor} !== ${accessor}.toUpperCase()) return INVALID;`);
            break;
          case "includes":
            doc.write(`if (!${accessor}.includes(${util.esc(def.includes)})) return INVALID;`);
            break;
          case "starts_with": {
            const prefix = def.prefix;
            doc.write(`if (${accessor}.slice(0, ${prefix.length}) !== ${util.esc(prefix)}) return INVALID;`);
            break;
          }
          case "ends_with": {
            const suffix = def.suffix;
            doc.write(`if (${accessor}.slice(-${suffix.length}) !== ${util.esc(suffix)}) return INVALID;`);
            break;
          }
          default: {
            void format;
            throw new ZodCompileUnsupportedError(`string format ${format}`);
          }
        }
        return accessor;
      }
      function generateCheck(doc, ctx, schema, accessor, needsValue = true) {
        const def = schema._zod.def;
        const type = def.type;
        if (def.coerce) {
          throw new ZodCompileUnsupportedError(`coercion (z.coerce.${type}())`);
        }
        const buildsValue = needsValue || !!def.checks?.length;
        let typeAccessor;
        switch (type) {
          case "string":
            typeAccessor = generateStringCheck(doc, ctx, schema, accessor, buildsValue);
            break;
          case "number":
            typeAccessor = generateNumberCheck(doc, schema, accessor);
            break;
          case "boolean":
            typeAccessor = generateBooleanCheck(doc, accessor);
            break;
          case "bigint":
            typeAccessor = generateBigIntCheck(doc, schema, accessor);
            break;
          case "symbol":
            typeAccessor = generateSymbolCheck(doc, accessor);
            break;
          case "undefined":
            typeAccessor = generateUndefinedCheck(doc, accessor);
            break;
          case "null":
            typeAccessor = generateNullCheck(doc, accessor);
            break;
          case "any":
          case "unknown":
            typeAccessor = accessor;
            break;
          case "never":
            doc.write("return INVALID;");
            typeAccessor = accessor;
            break;
          case "void":
            typeAccessor = generateVoidCheck(doc, accessor);
            break;
          case "nan":
            typeAccessor = generateNaNCheck(doc, accessor);
            break;
          case "date":
            typeAccessor = generateDateCheck(doc, accessor);
            break;
          case "object":
            typeAccessor = generateObjectCheck(doc, ctx, schema, accessor, buildsValue);
            break;
          case "optional":
            typeAccessor = generateOptionalCheck(doc, ctx, schema, accessor, buildsValue);
            break;
          case "nullable":
            typeAccessor = generateNullableCheck(doc, ctx, schema, accessor, buildsValue);
            break;
          case "array":
            typeAccessor = generateArrayCheck(doc, ctx, schema, accessor, buildsValue);
            break;
          case "literal":
            typeAccessor = generateLiteralCheck(doc, ctx, schema, accessor);
            break;
          case "enum":
            typeAccessor = generateEnumCheck(doc, ctx, schema, accessor);
            break;
          case "readonly": {
            const innerOut = generateWrapperCheck(doc, ctx, schema, accessor);
            const frozenVar = newVar(ctx);
            doc.write(`const ${frozenVar} = Object.freeze(${innerOut});`);
            typeAccessor = frozenVar;
            break;
          }
          case "success":
            generateWrapperCheck(doc, ctx, schema, accessor);
            typeAccessor = "true";
            break;
          case "default":
          case "prefault":
            typeAccessor = generateDefaultCheck(doc, ctx, schema, accessor);
            break;
          case "nonoptional":
            typeAccessor = generateNonOptionalCheck(doc, ctx, schema, accessor);
            break;
          case "tuple":
            typeAccessor = generateTupleCheck(doc, ctx, schema, accessor);
            break;
          case "union":
            typeAccessor = generateUnionCheck(doc, ctx, schema, accessor);
            break;
          case "intersection":
            typeAccessor = generateIntersectionCheck(doc, ctx, schema, accessor);
            break;
          case "record":
            typeAccessor = generateRecordCheck(doc, ctx, schema, accessor);
            break;
          case "map":
            typeAccessor = generateMapCheck(doc, ctx, schema, accessor);
            break;
          case "set":
            typeAccessor = generateSetCheck(doc, ctx, schema, accessor);
            break;
          case "file":
            typeAccessor = generateFileCheck(doc, accessor);
            break;
          case "template_literal":
            typeAccessor = generateTemplateLiteralCheck(doc, ctx, schema, accessor);
            break;
          case "lazy":
            typeAccessor = generateLazyCheck(doc, ctx, schema, accessor);
            break;
          case "pipe":
            typeAccessor = generatePipeCheck(doc, ctx, schema, accessor);
            break;
          case "custom":
            typeAccessor = generateCustomCheck(doc, ctx, schema, accessor);
            break;
          case "transform":
            typeAccessor = generateTransformCheck(doc, ctx, schema, accessor);
            break;
          case "catch":
            typeAccessor = generateCatchCheck(doc, ctx, schema, accessor);
            break;
          default: {
            void type;
            throw new ZodCompileUnsupportedError(`schema type ${type}`);
          }
        }
        if (typeAccessor === null)
          return null;
        return generateChecks(doc, ctx, schema, typeAccessor);
      }
      function generateStringCheck(doc, ctx, schema, accessor, needsValue = true) {
        doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
        const def = schema._zod.def;
        if (def.format === void 0)
          return accessor;
        return generateStringFormatCheck(doc, ctx, def, accessor, needsValue);
      }
      function generateNumberCheck(doc, schema, accessor) {
        doc.write(`if (typeof ${accessor} !== "number" || !Number.isFinite(${accessor})) return INVALID;`);
        const def = schema._zod.def;
        if (def.check === "number_format" && def.format) {
          generateNumberFormatCheck(doc, { format: def.format }, accessor);
        }
        return accessor;
      }
      function generateBooleanCheck(doc, accessor) {
        doc.write(`if (typeof ${accessor} !== "boolean") return INVALID;`);
        return accessor;
      }
      function generateBigIntCheck(doc, schema, accessor) {
        doc.write(`if (typeof ${accessor} !== "bigint") return INVALID;`);
        const def = schema._zod.def;
        if (def.format) {
          switch (def.format) {
            case "int64":
              doc.write(`if (${accessor} < -9223372036854775808n || ${accessor} > 9223372036854775807n) return INVALID;`);
              break;
            case "uint64":
              doc.write(`if (${accessor} < 0n || ${accessor} > 18446744073709551615n) return INVALID;`);
              break;
          }
        }
        return accessor;
      }
      function generateSymbolCheck(doc, accessor) {
        doc.write(`if (typeof ${accessor} !== "symbol") return INVALID;`);
        return accessor;
      }
      function generateUndefinedCheck(doc, accessor) {
        doc.write(`if (${accessor} !== undefined) return INVALID;`);
        return accessor;
      }
      function generateNullCheck(doc, accessor) {
        doc.write(`if (${accessor} !== null) return INVALID;`);
        return accessor;
      }
      function generateVoidCheck(doc, accessor) {
        doc.write(`if (${accessor} !== undefined) return INVALID;`);
        return accessor;
      }
      function generateNaNCheck(doc, accessor) {
        doc.write(`if (typeof ${accessor} !== "number" || !Number.isNaN(${accessor})) return INVALID;`);
        return accessor;
      }
      function generateDateCheck(doc, accessor) {
        doc.write(`if (!(${accessor} instanceof Date) || Number.isNaN(${accessor}.getTime())) return INVALID;`);
        return accessor;
      }
      function generateObjectCheck(doc, ctx, schema, accessor, buildsValue = true) {
        const def = schema._zod.def;
        doc.write(`if (typeof ${accessor} !== "object" || ${accessor} === null || Array.isArray(${accessor})) return INVALID;`);
        const shape = def.shape;
        const keys = Object.keys(shape);
        const symbolKeys = Object.getOwnPropertySymbols(shape);
        const allKeys = symbolKeys.length ? [...keys, ...symbolKeys] : keys;
        const keyExpr = (k) => typeof k === "symbol" ? addConstant(ctx, k) : util.esc(k);
        const propKey = (k) => typeof k === "symbol" ? `[${keyExpr(k)}]` : util.esc(k);
        const propShape = shape;
        if (keys.includes("__proto__")) {
          throw new ZodCompileUnsupportedError('object shape key "__proto__"');
        }
        const propOutputs = /* @__PURE__ */ new Map();
        for (const key of allKeys) {
          const propSchema = propShape[key];
          const kx = keyExpr(key);
          const inputVar = newVar(ctx);
          doc.write(`const ${inputVar} = ${accessor}[${kx}];`);
          if (propSchema._zod.optin !== void 0) {
            const outputVar2 = newVar(ctx);
            doc.write(`let ${outputVar2} = (() => {`);
            doc.indented((d) => {
              const outputAccessor = compileChild(d, ctx, propSchema, inputVar);
              d.write(`return ${outputAccessor};`);
            });
            doc.write(`})();`);
            if (propSchema._zod.optout === "optional") {
              doc.write(`if (${outputVar2} === INVALID) {`);
              doc.indented((d) => {
                d.write(`if (${kx} in ${accessor}) return INVALID;`);
                d.write(`${outputVar2} = undefined;`);
              });
              doc.write(`}`);
            } else {
              doc.write(`if (${outputVar2} === INVALID) return INVALID;`);
            }
            propOutputs.set(key, outputVar2);
          } else {
            if (requiresPresenceCheck(propSchema)) {
              doc.write(`if (!(${kx} in ${accessor})) return INVALID;`);
            }
            const outputAccessor = compileChild(doc, ctx, propSchema, inputVar, buildsValue);
            if (outputAccessor !== null)
              propOutputs.set(key, outputAccessor);
          }
        }
        const catchall = def.catchall;
        let unknownKeysMode = "none";
        if (catchall) {
          const catchallType = catchall._zod.def.type;
          if (catchallType === "never") {
            const condition = keys.map((k) => `k !== ${util.esc(k)}`).join(" && ") || "true";
            doc.write(`for (const k in ${accessor}) {`);
            doc.indented((d) => {
              d.write(`if (${condition}) return INVALID;`);
            });
            doc.write(`}`);
          } else if ((catchallType === "unknown" || catchallType === "any") && !catchall._zod.def.checks?.length) {
            unknownKeysMode = "passthrough";
          } else {
            unknownKeysMode = "schema";
          }
        }
        const outputVar = newVar(ctx);
        const hasConditionalKeys = allKeys.some((k) => mayOmitUndefined(propShape[k]) || dropsWhenAbsent(propShape[k]));
        if (!buildsValue) {
          if (unknownKeysMode === "schema") {
            const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
            doc.write(`for (const k in ${accessor}) {`);
            doc.indented((d) => {
              d.write(`if (k === "__proto__") continue;`);
              if (knownSet)
                d.write(`if (${knownSet}.has(k)) continue;`);
              const valVar = newVar(ctx);
              d.write(`const ${valVar} = ${accessor}[k];`);
              compileChild(d, ctx, catchall, valVar, false);
            });
            doc.write(`}`);
          }
          return null;
        }
        if (!hasConditionalKeys) {
          const propLiterals = allKeys.map((k) => `${propKey(k)}: ${propOutputs.get(k)}`).join(", ");
          doc.write(`const ${outputVar} = { ${propLiterals} };`);
        } else {
          doc.write(`const ${outputVar} = {};`);
          for (const k of allKeys) {
            const kx = keyExpr(k);
            const out = propOutputs.get(k);
            if (dropsWhenAbsent(propShape[k])) {
              doc.write(`if (${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
            } else if (mayOmitUndefined(propShape[k])) {
              doc.write(`if (${out} !== undefined || ${kx} in ${accessor}) ${outputVar}[${kx}] = ${out};`);
            } else {
              doc.write(`${outputVar}[${kx}] = ${out};`);
            }
          }
        }
        if (unknownKeysMode !== "none") {
          const knownSet = keys.length > 0 ? addConstant(ctx, new Set(keys)) : null;
          doc.write(`for (const k in ${accessor}) {`);
          doc.indented((d) => {
            d.write(`if (k === "__proto__") continue;`);
            if (knownSet)
              d.write(`if (${knownSet}.has(k)) continue;`);
            if (unknownKeysMode === "passthrough") {
              d.write(`${outputVar}[k] = ${accessor}[k];`);
            } else {
              const valVar = newVar(ctx);
              d.write(`const ${valVar} = ${accessor}[k];`);
              const catchallOut = compileChild(d, ctx, catchall, valVar);
              d.write(`${outputVar}[k] = ${catchallOut};`);
            }
          });
          doc.write(`}`);
        }
        return outputVar;
      }
      function generateOptionalCheck(doc, ctx, schema, accessor, buildsValue = true) {
        const def = schema._zod.def;
        if (isExactOptional(schema)) {
          return generateCheck(doc, ctx, def.innerType, accessor, buildsValue);
        }
        if (def.innerType._zod.optin === "defaulted") {
          const outputVar2 = newVar(ctx);
          const branchVar = newVar(ctx);
          doc.write(`let ${outputVar2};`);
          doc.write(`if (${accessor} === undefined) {`);
          doc.indented((d) => {
            d.write(`const ${branchVar} = (() => {`);
            d.indented((d2) => {
              const innerOutput = generateCheck(d2, ctx, def.innerType, accessor);
              d2.write(`return ${innerOutput};`);
            });
            d.write(`})();`);
            d.write(`if (${branchVar} !== INVALID) ${outputVar2} = ${branchVar};`);
          });
          doc.write(`} else {`);
          doc.indented((d) => {
            const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
            d.write(`${outputVar2} = ${innerOutput};`);
          });
          doc.write(`}`);
          return outputVar2;
        }
        const outputVar = buildsValue ? newVar(ctx) : null;
        if (outputVar)
          doc.write(`let ${outputVar};`);
        doc.write(`if (${accessor} !== undefined) {`);
        doc.indented((d) => {
          const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
          if (outputVar && innerOutput !== null)
            d.write(`${outputVar} = ${innerOutput};`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function isExactOptional(schema) {
        return schema._zod.traits?.has("$ZodExactOptional") === true;
      }
      function requiresPresenceCheck(schema) {
        return schema._zod.optin === void 0 && fastPathAcceptsAbsence(schema);
      }
      function fastPathAcceptsAbsence(schema) {
        if (schema._zod.def.coerce)
          return true;
        const def = schema._zod.def;
        switch (def.type) {
          case "any":
          case "unknown":
          case "undefined":
          case "void":
          case "default":
          case "prefault":
          case "transform":
          case "custom":
          case "lazy":
            return true;
          case "string":
          case "number":
          case "boolean":
          case "bigint":
          case "symbol":
          case "null":
          case "never":
          case "nan":
          case "date":
          case "object":
          case "array":
          case "tuple":
          case "record":
          case "map":
          case "set":
          case "file":
          case "template_literal":
            return false;
          case "nonoptional":
            return def.innerType ? fastPathAcceptsAbsence(def.innerType) : false;
          case "literal":
            return !!def.values?.includes(void 0);
          case "enum":
            return !!schema._zod.values?.has(void 0);
          case "optional":
          case "nullable":
          case "readonly":
          case "success":
            return def.innerType ? fastPathAcceptsAbsence(def.innerType) : true;
          case "catch":
            return true;
          case "union":
            return def.options ? def.options.some(fastPathAcceptsAbsence) : true;
          case "intersection":
            if (!def.left || !def.right)
              return true;
            return fastPathAcceptsAbsence(def.left) && fastPathAcceptsAbsence(def.right);
          case "pipe":
            return def.in ? fastPathAcceptsAbsence(def.in) : true;
          default:
            return true;
        }
      }
      function dropsWhenAbsent(schema) {
        return schema._zod.optin === "optional" && schema._zod.optout === "optional";
      }
      function mayOmitUndefined(schema) {
        return (schema._zod.optin !== "defaulted" || schema._zod.optout === "optional") && mayOutputUndefined(schema);
      }
      function mayOutputUndefined(schema) {
        const def = schema._zod.def;
        switch (def.type) {
          case "string":
          case "number":
          case "boolean":
          case "bigint":
          case "symbol":
          case "null":
          case "nan":
          case "date":
          case "object":
          case "array":
          case "tuple":
          case "record":
          case "map":
          case "set":
          case "file":
          case "template_literal":
          case "never":
          case "success":
            return false;
          case "literal":
            return !!def.values?.includes(void 0);
          case "enum":
            return !!schema._zod.values?.has(void 0);
          case "optional":
            return true;
          case "nullable":
          case "readonly":
          case "nonoptional":
            return def.innerType ? mayOutputUndefined(def.innerType) : true;
          case "union":
            return def.options ? def.options.some(mayOutputUndefined) : true;
          case "intersection":
            return !def.left || !def.right || mayOutputUndefined(def.left) || mayOutputUndefined(def.right);
          case "pipe":
            return def.out ? mayOutputUndefined(def.out) : true;
          default:
            return true;
        }
      }
      function generateNullableCheck(doc, ctx, schema, accessor, buildsValue = true) {
        const def = schema._zod.def;
        const outputVar = buildsValue ? newVar(ctx) : null;
        if (outputVar)
          doc.write(`let ${outputVar} = null;`);
        doc.write(`if (${accessor} !== null) {`);
        doc.indented((d) => {
          const innerOutput = generateCheck(d, ctx, def.innerType, accessor, buildsValue);
          if (outputVar && innerOutput !== null)
            d.write(`${outputVar} = ${innerOutput};`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function generateSizeGate(doc, schema, size) {
        for (const [max, check] of util.sizeCaps(schema._zod.def.checks)) {
          doc.write(`if (${size} > ${numericOperand(max, check._zod.def.check)}) return INVALID;`);
        }
      }
      function generateArrayCheck(doc, ctx, schema, accessor, buildsValue = true) {
        const def = schema._zod.def;
        doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
        generateSizeGate(doc, schema, `${accessor}.length`);
        const outputVar = buildsValue ? newVar(ctx) : null;
        const iVar = newVar(ctx);
        const elemVar = newVar(ctx);
        if (outputVar)
          doc.write(`const ${outputVar} = new Array(${accessor}.length);`);
        doc.write(`for (let ${iVar} = 0; ${iVar} < ${accessor}.length; ${iVar}++) {`);
        doc.indented((d) => {
          d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
          const elemOutput = compileChild(d, ctx, def.element, elemVar, buildsValue);
          if (outputVar && elemOutput !== null)
            d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function generateLiteralCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const values = def.values;
        if (values.length !== 1) {
          const literalSet = addConstant(ctx, new Set(values));
          doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
          return accessor;
        }
        const value = values[0];
        if (typeof value === "number" && Number.isNaN(value)) {
          const literalSet = addConstant(ctx, new Set(values));
          doc.write(`if (!${literalSet}.has(${accessor})) return INVALID;`);
          return accessor;
        }
        if (typeof value === "string") {
          doc.write(`if (${accessor} !== ${util.esc(value)}) return INVALID;`);
        } else if (typeof value === "number" || typeof value === "boolean") {
          doc.write(`if (${accessor} !== ${value}) return INVALID;`);
        } else if (value === null) {
          doc.write(`if (${accessor} !== null) return INVALID;`);
        } else if (value === void 0) {
          doc.write(`if (${accessor} !== undefined) return INVALID;`);
        } else if (typeof value === "bigint") {
          doc.write(`if (${accessor} !== ${value}n) return INVALID;`);
        } else {
          throw new ZodCompileUnsupportedError(`literal type ${typeof value}`);
        }
        return accessor;
      }
      function generateEnumCheck(doc, ctx, schema, accessor) {
        const values = schema._zod.values;
        if (!values) {
          throw new ZodCompileUnsupportedError("enum schema without enumerated values");
        }
        const enumSet = addConstant(ctx, values);
        doc.write(`if (!${enumSet}.has(${accessor})) return INVALID;`);
        return accessor;
      }
      function generateWrapperCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        return generateCheck(doc, ctx, def.innerType, accessor);
      }
      function generateDefaultCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const descriptor = Object.getOwnPropertyDescriptor(schema._zod.def, "defaultValue");
        const defaultGetter = descriptor ? () => schema._zod.def.defaultValue : void 0;
        if (schema._zod.def.type === "prefault") {
          if (!defaultGetter) {
            return generateCheck(doc, ctx, def.innerType, accessor);
          }
          const defaultFn = addConstant(ctx, defaultGetter);
          const inputVar = newVar(ctx);
          doc.write(`let ${inputVar} = ${accessor};`);
          doc.write(`if (${accessor} === undefined) ${inputVar} = ${defaultFn}();`);
          return generateCheck(doc, ctx, def.innerType, inputVar);
        }
        const outputVar = newVar(ctx);
        if (defaultGetter) {
          const defaultFn = addConstant(ctx, defaultGetter);
          const cloneFn = addConstant(ctx, util.shallowClone);
          doc.write(`let ${outputVar};`);
          doc.write(`if (${accessor} === undefined) {`);
          doc.indented((d) => {
            d.write(`${outputVar} = ${cloneFn}(${defaultFn}());`);
          });
          doc.write(`} else {`);
          doc.indented((d) => {
            const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
            d.write(`${outputVar} = ${innerOutput} === undefined ? ${cloneFn}(${defaultFn}()) : ${innerOutput};`);
          });
          doc.write(`}`);
        } else {
          doc.write(`let ${outputVar};`);
          doc.write(`if (${accessor} !== undefined) {`);
          doc.indented((d) => {
            const innerOutput = generateCheck(d, ctx, def.innerType, accessor);
            d.write(`${outputVar} = ${innerOutput};`);
          });
          doc.write(`}`);
        }
        return outputVar;
      }
      function generateNonOptionalCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const innerOutput = generateCheck(doc, ctx, def.innerType, accessor);
        const outputVar = newVar(ctx);
        doc.write(`const ${outputVar} = ${innerOutput};`);
        doc.write(`if (${outputVar} === undefined) return INVALID;`);
        return outputVar;
      }
      function generateTupleCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const items = def.items;
        const rest = def.rest;
        doc.write(`if (!Array.isArray(${accessor})) return INVALID;`);
        const optinStart = getTupleOptStart(items, "optin");
        const optoutStart = getTupleOptStart(items, "optout");
        if (rest) {
          doc.write(`if (${accessor}.length < ${optinStart}) return INVALID;`);
        } else {
          doc.write(`if (${accessor}.length < ${optinStart} || ${accessor}.length > ${items.length}) return INVALID;`);
        }
        const outputVar = newVar(ctx);
        doc.write(`const ${outputVar} = [];`);
        for (let i = 0; i < items.length; i++) {
          const itemSchema = items[i];
          if (i >= optoutStart) {
            doc.write(`if (${outputVar}.length === ${i}) {`);
            doc.indented((d) => {
              d.write(`if (${i} < ${accessor}.length) {`);
              d.indented((d2) => {
                const elemVar = newVar(ctx);
                d2.write(`const ${elemVar} = ${accessor}[${i}];`);
                const elemOutput = compileChild(d2, ctx, itemSchema, elemVar);
                d2.write(`${outputVar}[${i}] = ${elemOutput};`);
              });
              d.write(`} else {`);
              d.indented((d2) => {
                if (dropsWhenAbsent(itemSchema)) {
                  d2.write(`${outputVar}.length = ${i};`);
                  return;
                }
                const elemVar = newVar(ctx);
                const branchVar = newVar(ctx);
                d2.write(`const ${elemVar} = undefined;`);
                d2.write(`const ${branchVar} = (() => {`);
                d2.indented((d3) => {
                  const elemOutput = compileChild(d3, ctx, itemSchema, elemVar);
                  d3.write(`return ${elemOutput};`);
                });
                d2.write(`})();`);
                d2.write(`if (${branchVar} === INVALID || ${branchVar} === undefined) ${outputVar}.length = ${i};`);
                d2.write(`else ${outputVar}[${i}] = ${branchVar};`);
              });
              d.write(`}`);
            });
            doc.write(`}`);
          } else {
            const elemVar = newVar(ctx);
            doc.write(`const ${elemVar} = ${accessor}[${i}];`);
            const elemOutput = compileChild(doc, ctx, itemSchema, elemVar);
            doc.write(`${outputVar}[${i}] = ${elemOutput};`);
          }
        }
        if (rest) {
          const iVar = newVar(ctx);
          const elemVar = newVar(ctx);
          doc.write(`for (let ${iVar} = ${items.length}; ${iVar} < ${accessor}.length; ${iVar}++) {`);
          doc.indented((d) => {
            d.write(`const ${elemVar} = ${accessor}[${iVar}];`);
            const elemOutput = compileChild(d, ctx, rest, elemVar);
            d.write(`${outputVar}[${iVar}] = ${elemOutput};`);
          });
          doc.write(`}`);
        }
        return outputVar;
      }
      function getTupleOptStart(items, key) {
        for (let i = items.length - 1; i >= 0; i--) {
          const omittable = key === "optin" ? items[i]._zod.optin !== void 0 : items[i]._zod.optout === "optional";
          if (!omittable)
            return i + 1;
        }
        return 0;
      }
      function generateUnionCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const options = def.options;
        if (def.discriminator) {
          return generateDiscriminatedUnionCheck(doc, ctx, def, accessor);
        }
        if (def.inclusive === false) {
          throw new ZodCompileUnsupportedError("exclusive unions (z.xor)");
        }
        if (options.length === 0) {
          doc.write("return INVALID;");
          return accessor;
        }
        if (options.length === 1) {
          return generateCheck(doc, ctx, options[0], accessor);
        }
        const allLiterals = options.every((opt) => opt._zod.def.type === "literal" && !opt._zod.def.checks?.length);
        if (allLiterals) {
          const values = new Set(options.flatMap((opt) => opt._zod.def.values));
          const valuesConst = addConstant(ctx, values);
          doc.write(`if (!${valuesConst}.has(${accessor})) return INVALID;`);
          return accessor;
        }
        const outputVar = newVar(ctx);
        doc.write(`let ${outputVar};`);
        for (let i = 0; i < options.length; i++) {
          const opt = options[i];
          if (i === 0) {
            doc.write(`${outputVar} = (() => {`);
          } else {
            doc.write(`if (${outputVar} === INVALID) ${outputVar} = (() => {`);
          }
          doc.indented((d) => {
            const branchOutput = generateCheck(d, ctx, opt, accessor);
            d.write(`return ${branchOutput};`);
          });
          doc.write(`})();`);
        }
        doc.write(`if (${outputVar} === INVALID) return INVALID;`);
        return outputVar;
      }
      function generateDiscriminatedUnionCheck(doc, ctx, def, accessor) {
        if (def.unionFallback) {
          throw new ZodCompileUnsupportedError("discriminated union with unionFallback");
        }
        if (def.options.length === 0) {
          doc.write("return INVALID;");
          return accessor;
        }
        const discVar = newVar(ctx);
        const outputVar = newVar(ctx);
        doc.write(`const ${discVar} = ${accessor}?.[${util.esc(def.discriminator)}];`);
        doc.write(`let ${outputVar};`);
        let firstBranch = true;
        const claimed = /* @__PURE__ */ new Set();
        for (const option of def.options) {
          const values = option._zod.propValues?.[def.discriminator];
          if (!values || values.size === 0) {
            throw new ZodCompileUnsupportedError("discriminated union option without static discriminator values");
          }
          for (const value of values) {
            if (claimed.has(value)) {
              throw new ZodCompileUnsupportedError(`duplicate discriminator value ${String(value)}`);
            }
            claimed.add(value);
          }
          const conditions = Array.from(values, (value) => literalEquality(ctx, discVar, value));
          const prefix = firstBranch ? "if" : "else if";
          doc.write(`${prefix} (${conditions.join(" || ")}) {`);
          doc.indented((d) => {
            const branchOutput = generateCheck(d, ctx, option, accessor);
            d.write(`${outputVar} = ${branchOutput};`);
          });
          doc.write(`}`);
          firstBranch = false;
        }
        doc.write(`else { return INVALID; }`);
        return outputVar;
      }
      function literalEquality(ctx, accessor, value) {
        if (typeof value === "string")
          return `${accessor} === ${util.esc(value)}`;
        if (typeof value === "number") {
          if (Number.isNaN(value))
            return `Number.isNaN(${accessor})`;
          return `${accessor} === ${value}`;
        }
        if (typeof value === "boolean")
          return `${accessor} === ${value}`;
        if (value === null)
          return `${accessor} === null`;
        if (value === void 0)
          return `${accessor} === undefined`;
        if (typeof value === "bigint")
          return `${accessor} === ${value}n`;
        if (typeof value === "symbol") {
          const symbolConst = addConstant(ctx, value);
          return `${accessor} === ${symbolConst}`;
        }
        throw new ZodCompileUnsupportedError(`literal discriminator value ${String(value)}`);
      }
      function generateIntersectionCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        ctx.definite = false;
        const leftOutput = compileChild(doc, ctx, def.left, accessor);
        const rightOutput = compileChild(doc, ctx, def.right, accessor);
        const mergeConst = addConstant(ctx, schemas.D3);
        const mergedVar = newVar(ctx);
        doc.write(`const ${mergedVar} = ${mergeConst}(${leftOutput}, ${rightOutput});`);
        doc.write(`if (!${mergedVar}.valid) return INVALID;`);
        return `${mergedVar}.data`;
      }
      function generateRecordCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const isPlainObjectConst = addConstant(ctx, util.isPlainObject);
        doc.write(`if (!${isPlainObjectConst}(${accessor})) return INVALID;`);
        const outputVar = newVar(ctx);
        const kVar = newVar(ctx);
        const valVar = newVar(ctx);
        doc.write(`const ${outputVar} = {};`);
        const recordDef = def;
        const keyValues = recordDef.partial ? void 0 : def.keyType._zod.values;
        if (keyValues) {
          const inputKeys = [];
          for (const key of keyValues) {
            if (!(typeof key === "string" || typeof key === "number" || typeof key === "symbol")) {
              throw new ZodCompileUnsupportedError(`record key value ${String(key)}`);
            }
            const inputKey = typeof key === "number" ? key.toString() : key;
            if (inputKey === "__proto__") {
              throw new ZodCompileUnsupportedError('record key "__proto__"');
            }
            inputKeys.push(inputKey);
            const keyConst = addConstant(ctx, key);
            const outKey = generateCheck(doc, ctx, def.keyType, keyConst);
            const valueVar = newVar(ctx);
            doc.write(`const ${valueVar} = ${accessor}[${literalPropertyKey(ctx, inputKey)}];`);
            const valOutput = compileChild(doc, ctx, def.valueType, valueVar);
            doc.write(`${outputVar}[${outKey}] = ${valOutput};`);
          }
          const knownKeysConst = addConstant(ctx, new Set(inputKeys));
          doc.write(`for (const ${kVar} in ${accessor}) {`);
          doc.indented((d) => {
            d.write(`if (${knownKeysConst}.has(${kVar})) continue;`);
            if (recordDef.mode === "loose") {
              d.write(`if (${kVar} !== "__proto__") ${outputVar}[${kVar}] = ${accessor}[${kVar}];`);
            } else {
              d.write(`return INVALID;`);
            }
          });
          doc.write(`}`);
          return outputVar;
        }
        const keyDef = def.keyType._zod.def;
        const keyIsBareString = keyDef.type === "string" && keyDef.format === void 0 && !keyDef.coerce && (keyDef.checks?.length ?? 0) === 0;
        if (!keyIsBareString) {
          const isLoose = def.mode === "loose";
          const keyFn = compileFn(def.keyType);
          if (keyFn.definite === false)
            ctx.definite = false;
          const keyFast = addConstant(ctx, keyFn);
          const numericConst = addConstant(ctx, regexes.number);
          const outKeyVar = newVar(ctx);
          emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
            d.write(`let ${outKeyVar} = ${keyFast}(${kVar});`);
            d.write(`if (${outKeyVar} === INVALID && typeof ${kVar} === "string" && ${numericConst}.test(${kVar})) ${outKeyVar} = ${keyFast}(Number(${kVar}));`);
            if (isLoose) {
              d.write(`if (${outKeyVar} === INVALID) { ${outputVar}[${kVar}] = ${accessor}[${kVar}]; continue; }`);
            } else {
              d.write(`if (${outKeyVar} === INVALID) return INVALID;`);
            }
            d.write(`if (${outKeyVar} === "__proto__") continue;`);
            const valueVar = newVar(ctx);
            d.write(`const ${valueVar} = ${accessor}[${kVar}];`);
            const valOutput = compileChild(d, ctx, def.valueType, valueVar);
            d.write(`${outputVar}[${outKeyVar}] = ${valOutput};`);
          });
          return outputVar;
        }
        emitOwnKeys(doc, ctx, accessor, kVar, (d) => {
          d.write(`const ${valVar} = ${accessor}[${kVar}];`);
          const valOutput = compileChild(d, ctx, def.valueType, valVar);
          d.write(`${outputVar}[${kVar}] = ${valOutput};`);
        }, `return INVALID;`);
        return outputVar;
      }
      function emitOwnKeys(doc, ctx, accessor, kVar, body, onSymbol) {
        const propIsEnumerableConst = addConstant(ctx, Object.prototype.propertyIsEnumerable);
        const symsVar = newVar(ctx);
        const keysVar = newVar(ctx);
        const iVar = newVar(ctx);
        doc.write(`const ${symsVar} = Object.getOwnPropertySymbols(${accessor});`);
        doc.write(`const ${keysVar} = Object.getOwnPropertyNames(${accessor});`);
        doc.write(`for (let ${iVar} = 0; ${iVar} < ${keysVar}.length; ${iVar}++) {`);
        doc.indented((d) => {
          d.write(`const ${kVar} = ${keysVar}[${iVar}];`);
          d.write(`if (${kVar} === "__proto__" || !${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
          body(d);
        });
        doc.write(`}`);
        doc.write(`for (let ${iVar} = 0; ${iVar} < ${symsVar}.length; ${iVar}++) {`);
        doc.indented((d) => {
          d.write(`const ${kVar} = ${symsVar}[${iVar}];`);
          d.write(`if (!${propIsEnumerableConst}.call(${accessor}, ${kVar})) continue;`);
          if (onSymbol)
            d.write(onSymbol);
          else
            body(d);
        });
        doc.write(`}`);
      }
      function literalPropertyKey(ctx, key) {
        if (typeof key === "string")
          return util.esc(key);
        return addConstant(ctx, key);
      }
      function generateMapCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        doc.write(`if (!(${accessor} instanceof Map)) return INVALID;`);
        generateSizeGate(doc, schema, `${accessor}.size`);
        const outputVar = newVar(ctx);
        const kVar = newVar(ctx);
        const valVar = newVar(ctx);
        doc.write(`const ${outputVar} = new Map();`);
        doc.write(`for (const [${kVar}, ${valVar}] of ${accessor}) {`);
        doc.indented((d) => {
          const keyOutput = generateCheck(d, ctx, def.keyType, kVar);
          const valOutput = generateCheck(d, ctx, def.valueType, valVar);
          d.write(`${outputVar}.set(${keyOutput}, ${valOutput});`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function generateSetCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        doc.write(`if (!(${accessor} instanceof Set)) return INVALID;`);
        generateSizeGate(doc, schema, `${accessor}.size`);
        const outputVar = newVar(ctx);
        const valVar = newVar(ctx);
        doc.write(`const ${outputVar} = new Set();`);
        doc.write(`for (const ${valVar} of ${accessor}) {`);
        doc.indented((d) => {
          const valOutput = generateCheck(d, ctx, def.valueType, valVar);
          d.write(`${outputVar}.add(${valOutput});`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function generateFileCheck(doc, accessor) {
        doc.write(`if (!(${accessor} instanceof File)) return INVALID;`);
        return accessor;
      }
      function generateTemplateLiteralCheck(doc, ctx, schema, accessor) {
        doc.write(`if (typeof ${accessor} !== "string") return INVALID;`);
        const pattern = schema._zod.pattern;
        if (pattern) {
          const patternConst = addConstant(ctx, pattern);
          doc.write(`${patternConst}.lastIndex = 0;`);
          doc.write(`if (!${patternConst}.test(${accessor})) return INVALID;`);
        }
        return accessor;
      }
      function generateLazyCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const getterConst = addUserConstant(ctx, def.getter);
        const cacheConst = addConstant(ctx, { parser: null });
        doc.write(`if (!${cacheConst}.parser) {`);
        doc.indented((d) => {
          d.write(`const inner = ${getterConst}();`);
          d.write(`${cacheConst}.parser = function(input) {`);
          d.indented((d2) => {
            d2.write(`const result = inner._zod.run({ value: input, issues: [] }, {});`);
            d2.write(`return result.issues.length === 0 ? result.value : INVALID;`);
          });
          d.write(`};`);
        });
        doc.write(`}`);
        const outputVar = newVar(ctx);
        doc.write(`const ${outputVar} = ${cacheConst}.parser(${accessor});`);
        doc.write(`if (${outputVar} === INVALID) return INVALID;`);
        return outputVar;
      }
      function generatePipeCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        const inputOutput = generateCheck(doc, ctx, def.in, accessor);
        if (def.transform) {
          if (isAsyncFunction(def.transform)) {
            throw new ZodCompileAsyncError("z.compile: async transforms in pipes are not supported");
          }
          const transformFn = def.transform;
          const helperFn = (value) => {
            const fakePayload = { value, issues: [], addIssue: pushIssue };
            const result = transformFn(value, fakePayload);
            if (result instanceof Promise)
              return INVALID;
            return fakePayload.issues.length === 0 ? result : INVALID;
          };
          const helperConst = addUserConstant(ctx, helperFn);
          const transformedVar = newVar(ctx);
          doc.write(`const ${transformedVar} = ${helperConst}(${inputOutput});`);
          doc.write(`if (${transformedVar} === INVALID) return INVALID;`);
          return generateCheck(doc, ctx, def.out, transformedVar);
        } else {
          return generateCheck(doc, ctx, def.out, inputOutput);
        }
      }
      function isAsyncFunction(fn) {
        return typeof fn === "function" && (fn.constructor.name === "AsyncFunction" || fn[Symbol.toStringTag] === "AsyncFunction");
      }
      function generateCustomCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        if (def.fn) {
          if (isAsyncFunction(def.fn)) {
            throw new ZodCompileAsyncError("z.compile: async custom predicates are not supported");
          }
          const fnConst = addUserConstant(ctx, def.fn);
          const throwAsyncConst = addConstant(ctx, throwAsync);
          const resVar = newVar(ctx);
          doc.write(`const ${resVar} = ${fnConst}(${accessor});`);
          doc.write(`if (${resVar} instanceof Promise) ${throwAsyncConst}();`);
          doc.write(`if (!${resVar}) return INVALID;`);
        } else {
          throw new ZodCompileUnsupportedError("custom schema without a predicate function");
        }
        return accessor;
      }
      function runtimeCatch(innerSchema, catchValue, value) {
        const result = innerSchema._zod.run({ value, issues: [] }, {});
        if (result && typeof result.then === "function")
          return INVALID;
        const r = result;
        if (r.issues.length === 0)
          return r.value;
        return catchValue();
      }
      function generateCatchCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        if (!def.catchValue[util.CONSTANT_CATCH]) {
          throw new ZodCompileUnsupportedError("catch with a callback (only a constant catch value compiles)", false);
        }
        const outputVar = newVar(ctx);
        doc.write(`let ${outputVar} = (() => {`);
        doc.indented((d) => {
          const innerOut = compileChild(d, ctx, def.innerType, accessor);
          d.write(`return ${innerOut};`);
        });
        doc.write(`})();`);
        const innerConst = addConstant(ctx, def.innerType);
        const catchConst = addUserConstant(ctx, def.catchValue);
        const catchHelperConst = addConstant(ctx, runtimeCatch);
        doc.write(`if (${outputVar} === INVALID) {`);
        doc.indented((d) => {
          d.write(`${outputVar} = ${catchHelperConst}(${innerConst}, ${catchConst}, ${accessor});`);
          d.write(`if (${outputVar} === INVALID) return INVALID;`);
        });
        doc.write(`}`);
        return outputVar;
      }
      function generateTransformCheck(doc, ctx, schema, accessor) {
        const def = schema._zod.def;
        if (def.transform) {
          if (isAsyncFunction(def.transform)) {
            throw new ZodCompileAsyncError("z.compile: async transforms are not supported");
          }
          const transformFn = def.transform;
          const helperFn = (value) => {
            const fakePayload = { value, issues: [], addIssue: pushIssue };
            const result = transformFn(value, fakePayload);
            if (result instanceof Promise)
              return INVALID;
            return fakePayload.issues.length === 0 ? result : INVALID;
          };
          const helperConst = addUserConstant(ctx, helperFn);
          const outputVar = newVar(ctx);
          doc.write(`const ${outputVar} = ${helperConst}(${accessor});`);
          doc.write(`if (${outputVar} === INVALID) return INVALID;`);
          return outputVar;
        }
        return accessor;
      }
      var api = __webpack_require__(3759);
      var to_json_schema = __webpack_require__(7509);
      var json_schema_processors = __webpack_require__(8439);
      ;
      class JSONSchemaGenerator {
        /** @deprecated Access via ctx instead */
        get metadataRegistry() {
          return this.ctx.metadataRegistry;
        }
        /** @deprecated Access via ctx instead */
        get target() {
          return this.ctx.target;
        }
        // annotated so the .d.cts emits an indexed access rather than an inline `import()` of an ESM path
        /** @deprecated Access via ctx instead */
        get unrepresentable() {
          return this.ctx.unrepresentable;
        }
        /** @deprecated Access via ctx instead */
        get override() {
          return this.ctx.override;
        }
        /** @deprecated Access via ctx instead */
        get io() {
          return this.ctx.io;
        }
        /** @deprecated Access via ctx instead */
        get counter() {
          return this.ctx.counter;
        }
        set counter(value) {
          this.ctx.counter = value;
        }
        /** @deprecated Access via ctx instead */
        get seen() {
          return this.ctx.seen;
        }
        constructor(params) {
          let normalizedTarget = params?.target ?? "draft-2020-12";
          if (normalizedTarget === "draft-4")
            normalizedTarget = "draft-04";
          if (normalizedTarget === "draft-7")
            normalizedTarget = "draft-07";
          this.ctx = (0, to_json_schema.az)({
            processors: json_schema_processors.Df,
            target: normalizedTarget,
            ...params?.metadata && { metadata: params.metadata },
            ...params?.unrepresentable && { unrepresentable: params.unrepresentable },
            ...params?.override && { override: params.override },
            ...params?.io && { io: params.io }
          });
        }
        /**
         * Process a schema to prepare it for JSON Schema generation.
         * This must be called before emit().
         */
        process(schema, _params = { path: [], schemaPath: [] }) {
          return (0, to_json_schema.Lp)(schema, this.ctx, _params);
        }
        /**
         * Emit the final JSON Schema after processing.
         * Must call process() first.
         */
        emit(schema, _params) {
          if (_params) {
            if (_params.cycles)
              this.ctx.cycles = _params.cycles;
            if (_params.reused)
              this.ctx.reused = _params.reused;
            if (_params.external)
              this.ctx.external = _params.external;
          }
          this.ctx.sharedDefsExtractedFor = void 0;
          this.ctx.sharedEmitDoneFor = void 0;
          (0, to_json_schema.Wb)(this.ctx, schema);
          const result = (0, to_json_schema.jE)(this.ctx, schema);
          const { "~standard": _, ...plainResult } = result;
          return plainResult;
        }
      }
      ;
      ;
      var classic_schemas = __webpack_require__(8788);
      ;
      var classic_errors = __webpack_require__(961);
      var classic_parse = __webpack_require__(9171);
      ;
      const ZodIssueCode = {
        invalid_type: "invalid_type",
        too_big: "too_big",
        too_small: "too_small",
        invalid_format: "invalid_format",
        not_multiple_of: "not_multiple_of",
        unrecognized_keys: "unrecognized_keys",
        invalid_union: "invalid_union",
        invalid_key: "invalid_key",
        invalid_element: "invalid_element",
        invalid_value: "invalid_value",
        custom: "custom"
      };
      function setErrorMap(map) {
        core.$W({
          customError: map
        });
      }
      function getErrorMap() {
        return core.$W().customError;
      }
      var ZodFirstPartyTypeKind;
      /* @__PURE__ */ (function(ZodFirstPartyTypeKind2) {
      })(ZodFirstPartyTypeKind || (ZodFirstPartyTypeKind = {}));
      ;
      function datetime(params) {
        return api.G1(classic_schemas.ZodISODateTime, params);
      }
      function date(params) {
        return api.db(classic_schemas.ZodISODate, params);
      }
      function time(params) {
        return api.Kn(classic_schemas.ZodISOTime, params);
      }
      function duration(params) {
        return api.f2(classic_schemas.ZodISODuration, params);
      }
      ;
      const z = {
        ...classic_schemas,
        ...checks_namespaceObject,
        iso: iso_namespaceObject
      };
      const RECOGNIZED_KEYS = /* @__PURE__ */ new Set([
        // Schema identification
        "$schema",
        "$ref",
        "$defs",
        "definitions",
        // Core schema keywords
        "$id",
        "id",
        "$comment",
        "$anchor",
        "$vocabulary",
        "$dynamicRef",
        "$dynamicAnchor",
        // Type
        "type",
        "enum",
        "const",
        // Composition
        "anyOf",
        "oneOf",
        "allOf",
        "not",
        // Object
        "properties",
        "required",
        "additionalProperties",
        "patternProperties",
        "propertyNames",
        "minProperties",
        "maxProperties",
        // Array
        "items",
        "prefixItems",
        "additionalItems",
        "minItems",
        "maxItems",
        "uniqueItems",
        "contains",
        "minContains",
        "maxContains",
        // String
        "minLength",
        "maxLength",
        "pattern",
        "format",
        // Number
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
        // Already handled metadata
        "description",
        "default",
        // Content
        "contentEncoding",
        "contentMediaType",
        "contentSchema",
        // Unsupported (error-throwing)
        "unevaluatedItems",
        "unevaluatedProperties",
        "if",
        "then",
        "else",
        "dependentSchemas",
        "dependentRequired",
        // OpenAPI
        "nullable",
        "readOnly"
      ]);
      function detectVersion(schema, defaultTarget) {
        const $schema = schema.$schema;
        if ($schema === "https://json-schema.org/draft/2020-12/schema") {
          return "draft-2020-12";
        }
        if ($schema === "http://json-schema.org/draft-07/schema#") {
          return "draft-7";
        }
        if ($schema === "http://json-schema.org/draft-04/schema#") {
          return "draft-4";
        }
        return defaultTarget ?? "draft-2020-12";
      }
      function applyMinItems(items, minItems) {
        return items.map((item, index) => index < minItems ? item : item.optional());
      }
      function decodeJSONPointerSegment(segment) {
        return segment.replace(/~1/g, "/").replace(/~0/g, "~");
      }
      function resolveRef(ref, ctx) {
        if (!ref.startsWith("#")) {
          throw new Error("External $ref is not supported, only local refs (#/...) are allowed");
        }
        const path = ref.slice(1).split("/").filter(Boolean);
        if (path.length === 0) {
          return ctx.rootSchema;
        }
        const defsKey = ctx.version === "draft-2020-12" ? "$defs" : "definitions";
        if (path[0] === defsKey) {
          const key = path[1] === void 0 ? void 0 : decodeJSONPointerSegment(path[1]);
          if (!key || !ctx.defs[key]) {
            throw new Error(`Reference not found: ${ref}`);
          }
          return ctx.defs[key];
        }
        throw new Error(`Reference not found: ${ref}`);
      }
      function checkObjectGuards(objectSchema, guards) {
        const guard = z.transform((value) => value).check((payload) => {
          const value = payload.value;
          if (typeof value !== "object" || value === null || Array.isArray(value))
            return;
          const keys = Object.getOwnPropertyNames(value);
          if (guards.minProperties !== void 0 && keys.length < guards.minProperties) {
            payload.issues.push({
              origin: "object",
              code: "too_small",
              minimum: guards.minProperties,
              inclusive: true,
              message: `Too small: expected object to have >=${guards.minProperties} properties`,
              input: value,
              inst: objectSchema,
              continue: true
            });
          }
          if (guards.maxProperties !== void 0 && keys.length > guards.maxProperties) {
            payload.issues.push({
              origin: "object",
              code: "too_big",
              maximum: guards.maxProperties,
              inclusive: true,
              message: `Too big: expected object to have <=${guards.maxProperties} properties`,
              input: value,
              inst: objectSchema,
              continue: true
            });
          }
          if (guards.keySchema) {
            for (const key of keys) {
              const result = guards.keySchema.safeParse(key);
              if (result.success)
                continue;
              payload.issues.push({
                code: "invalid_key",
                origin: "record",
                issues: result.error.issues,
                input: key,
                path: [key],
                continue: true
              });
            }
          }
        });
        return guard.pipe(objectSchema);
      }
      function canonicalKey(value, seen) {
        if (value === null)
          return "z";
        const type = typeof value;
        if (type !== "object") {
          if (type === "number" && Number.isNaN(value))
            return null;
          const raw = String(value);
          return `${type[0]}${raw.length}:${raw}`;
        }
        if (seen.has(value))
          return null;
        seen.add(value);
        try {
          if (Array.isArray(value)) {
            const parts2 = [];
            for (const item of value) {
              const key = canonicalKey(item, seen);
              if (key === null)
                return null;
              parts2.push(key);
            }
            return `a${parts2.length}:[${parts2.join(",")}]`;
          }
          const keys = Object.keys(value).sort();
          const parts = [];
          for (const k of keys) {
            const key = canonicalKey(value[k], seen);
            if (key === null)
              return null;
            parts.push(`${k.length}:${k}=${key}`);
          }
          return `o${parts.length}:{${parts.join(",")}}`;
        } finally {
          seen.delete(value);
        }
      }
      const SCHEMA_KEYWORDS = /* @__PURE__ */ new Set([
        "items",
        "prefixItems",
        "additionalItems",
        "additionalProperties",
        "contains",
        "propertyNames",
        "not",
        "if",
        "then",
        "else",
        "allOf",
        "anyOf",
        "oneOf",
        "unevaluatedItems",
        "unevaluatedProperties",
        "contentSchema"
      ]);
      const SCHEMA_MAP_KEYWORDS = /* @__PURE__ */ new Set([
        "properties",
        "patternProperties",
        "dependentSchemas",
        "dependencies",
        "$defs",
        "definitions"
      ]);
      function containsRef(value) {
        if (typeof value !== "object" || value === null)
          return false;
        if (Array.isArray(value))
          return value.some(containsRef);
        if (typeof value.$ref === "string")
          return true;
        return Object.entries(value).some(([key, sub]) => {
          if (SCHEMA_KEYWORDS.has(key))
            return containsRef(sub);
          if (!SCHEMA_MAP_KEYWORDS.has(key) || typeof sub !== "object" || sub === null)
            return false;
          return Object.values(sub).some(containsRef);
        });
      }
      function plural(n) {
        return n === 1 ? "element" : "elements";
      }
      function checkArrayGuards(arraySchema, guards) {
        const guard = z.transform((value) => value).check((payload) => {
          const items = payload.value;
          if (!Array.isArray(items))
            return;
          if (guards.uniqueItems === true) {
            const firstSeen = /* @__PURE__ */ new Map();
            for (let i = 0; i < items.length; i++) {
              const key = canonicalKey(items[i], /* @__PURE__ */ new Set());
              if (key === null)
                continue;
              const first = firstSeen.get(key);
              if (first === void 0) {
                firstSeen.set(key, i);
                continue;
              }
              payload.issues.push({
                code: "custom",
                message: `Array items must be unique: element at index ${i} duplicates the one at index ${first}`,
                input: items,
                path: [i],
                continue: true
              });
            }
          }
          if (guards.containsSchema) {
            const minContains = guards.minContains ?? 1;
            const ceiling = guards.maxContains !== void 0 ? guards.maxContains + 1 : Number.POSITIVE_INFINITY;
            let matches = 0;
            for (const item of items) {
              if (guards.containsSchema.safeParse(item).success && ++matches >= ceiling)
                break;
            }
            if (matches < minContains) {
              payload.issues.push({
                code: "custom",
                message: `Array must contain at least ${minContains} matching ${plural(minContains)}; found ${matches}`,
                input: items,
                continue: true
              });
            }
            if (guards.maxContains !== void 0 && matches > guards.maxContains) {
              payload.issues.push({
                code: "custom",
                message: `Array must contain at most ${guards.maxContains} matching ${plural(guards.maxContains)}`,
                input: items,
                continue: true
              });
            }
          }
        });
        return guard.pipe(arraySchema);
      }
      function getTupleRest(restSchema, ctx) {
        if (restSchema === false) {
          return void 0;
        }
        if (restSchema === void 0 || restSchema === true) {
          return z.any();
        }
        return convertSchema(restSchema, ctx);
      }
      const fullTime = /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
      function convertBaseSchema(schema, ctx) {
        if (schema.not !== void 0) {
          if (typeof schema.not === "object" && Object.keys(schema.not).length === 0) {
            return z.never();
          }
          throw new Error("not is not supported in Zod (except { not: {} } for never)");
        }
        if (schema.unevaluatedItems !== void 0) {
          throw new Error("unevaluatedItems is not supported");
        }
        if (schema.unevaluatedProperties !== void 0) {
          throw new Error("unevaluatedProperties is not supported");
        }
        if (schema.if !== void 0 || schema.then !== void 0 || schema.else !== void 0) {
          throw new Error("Conditional schemas (if/then/else) are not supported");
        }
        if (schema.dependentSchemas !== void 0 || schema.dependentRequired !== void 0) {
          throw new Error("dependentSchemas and dependentRequired are not supported");
        }
        if (schema.$ref) {
          const refPath = schema.$ref;
          if (ctx.refs.has(refPath)) {
            return ctx.refs.get(refPath);
          }
          if (ctx.processing.has(refPath)) {
            return z.lazy(() => {
              if (!ctx.refs.has(refPath)) {
                throw new Error(`Circular reference not resolved: ${refPath}`);
              }
              return ctx.refs.get(refPath);
            });
          }
          ctx.processing.add(refPath);
          const resolved = resolveRef(refPath, ctx);
          const zodSchema2 = convertSchema(resolved, ctx);
          ctx.refs.set(refPath, zodSchema2);
          ctx.processing.delete(refPath);
          return zodSchema2;
        }
        if (schema.enum !== void 0) {
          const enumValues = schema.enum;
          if (ctx.version === "openapi-3.0" && schema.nullable === true && enumValues.length === 1 && enumValues[0] === null) {
            return z.null();
          }
          if (enumValues.length === 0) {
            return z.never();
          }
          if (enumValues.length === 1) {
            return z.literal(enumValues[0]);
          }
          if (enumValues.every((v) => typeof v === "string")) {
            return z.enum(enumValues);
          }
          const literalSchemas = enumValues.map((v) => z.literal(v));
          if (literalSchemas.length < 2) {
            return literalSchemas[0];
          }
          return z.union([literalSchemas[0], literalSchemas[1], ...literalSchemas.slice(2)]);
        }
        if (schema.const !== void 0) {
          return z.literal(schema.const);
        }
        const type = schema.type;
        if (Array.isArray(type)) {
          const typeSchemas = type.map((t) => {
            const typeSchema = { ...schema, type: t };
            return convertBaseSchema(typeSchema, ctx);
          });
          if (typeSchemas.length === 0) {
            return z.never();
          }
          if (typeSchemas.length === 1) {
            return typeSchemas[0];
          }
          return z.union(typeSchemas);
        }
        if (!type) {
          return z.any();
        }
        let zodSchema;
        switch (type) {
          case "string": {
            let stringSchema = z.string();
            if (schema.format) {
              const format = schema.format;
              if (format === "email") {
                stringSchema = stringSchema.check(z.email());
              } else if (format === "uri" || format === "uri-reference") {
                stringSchema = stringSchema.check(z.url());
              } else if (format === "uuid" || format === "guid") {
                stringSchema = stringSchema.check(z.uuid());
              } else if (format === "date-time") {
                stringSchema = stringSchema.check(z.iso.datetime({ offset: true }));
              } else if (format === "date") {
                stringSchema = stringSchema.check(z.iso.date());
              } else if (format === "time") {
                stringSchema = stringSchema.check(z.regex(fullTime));
              } else if (format === "duration") {
                stringSchema = stringSchema.check(z.iso.duration());
              } else if (format === "hostname") {
                stringSchema = stringSchema.check(z.hostname());
              } else if (format === "ipv4") {
                stringSchema = stringSchema.check(z.ipv4());
              } else if (format === "ipv6") {
                stringSchema = stringSchema.check(z.ipv6());
              } else if (format === "mac") {
                stringSchema = stringSchema.check(z.mac());
              } else if (format === "cidr") {
                stringSchema = stringSchema.check(z.cidrv4());
              } else if (format === "cidr-v6") {
                stringSchema = stringSchema.check(z.cidrv6());
              } else if (format === "base64") {
                stringSchema = stringSchema.check(z.base64());
              } else if (format === "base64url") {
                stringSchema = stringSchema.check(z.base64url());
              } else if (format === "e164") {
                stringSchema = stringSchema.check(z.e164());
              } else if (format === "credit_card") {
                stringSchema = stringSchema.check(z.creditCard());
              } else if (format === "iban") {
                stringSchema = stringSchema.check(z.iban());
              } else if (format === "jwt") {
                stringSchema = stringSchema.check(z.jwt());
              } else if (format === "emoji") {
                stringSchema = stringSchema.check(z.emoji());
              } else if (format === "nanoid") {
                stringSchema = stringSchema.check(z.nanoid());
              } else if (format === "cuid") {
                stringSchema = stringSchema.check(z.cuid());
              } else if (format === "cuid2") {
                stringSchema = stringSchema.check(z.cuid2());
              } else if (format === "ulid") {
                stringSchema = stringSchema.check(z.ulid());
              } else if (format === "xid") {
                stringSchema = stringSchema.check(z.xid());
              } else if (format === "ksuid") {
                stringSchema = stringSchema.check(z.ksuid());
              }
            }
            if (typeof schema.minLength === "number") {
              stringSchema = stringSchema.min(schema.minLength);
            }
            if (typeof schema.maxLength === "number") {
              stringSchema = stringSchema.max(schema.maxLength);
            }
            if (schema.pattern) {
              stringSchema = stringSchema.regex(new RegExp(schema.pattern));
            }
            zodSchema = stringSchema;
            break;
          }
          case "number":
          case "integer": {
            let numberSchema = type === "integer" ? z.number().int() : z.number();
            if (typeof schema.minimum === "number" && schema.exclusiveMinimum !== true) {
              numberSchema = numberSchema.min(schema.minimum);
            }
            if (typeof schema.maximum === "number" && schema.exclusiveMaximum !== true) {
              numberSchema = numberSchema.max(schema.maximum);
            }
            if (typeof schema.exclusiveMinimum === "number") {
              numberSchema = numberSchema.gt(schema.exclusiveMinimum);
            } else if (schema.exclusiveMinimum === true && typeof schema.minimum === "number") {
              numberSchema = numberSchema.gt(schema.minimum);
            }
            if (typeof schema.exclusiveMaximum === "number") {
              numberSchema = numberSchema.lt(schema.exclusiveMaximum);
            } else if (schema.exclusiveMaximum === true && typeof schema.maximum === "number") {
              numberSchema = numberSchema.lt(schema.maximum);
            }
            if (typeof schema.multipleOf === "number") {
              numberSchema = numberSchema.multipleOf(schema.multipleOf);
            }
            zodSchema = numberSchema;
            break;
          }
          case "boolean": {
            zodSchema = z.boolean();
            break;
          }
          case "null": {
            zodSchema = z.null();
            break;
          }
          case "object": {
            const shape = {};
            const properties = schema.properties || {};
            const requiredSet = new Set(schema.required || []);
            const additionalSchema = typeof schema.additionalProperties === "object" ? convertSchema(schema.additionalProperties, ctx) : void 0;
            for (const [key, propSchema] of Object.entries(properties)) {
              const propZodSchema = convertSchema(propSchema, ctx);
              (0, util.assignProp)(shape, key, requiredSet.has(key) ? propZodSchema : propZodSchema.optional());
            }
            if (schema.patternProperties) {
              const patternProps = schema.patternProperties;
              const patternKeys = Object.keys(patternProps);
              const looseRecords = [];
              for (const pattern of patternKeys) {
                const patternValue = convertSchema(patternProps[pattern], ctx);
                const keySchema = z.string().regex(new RegExp(pattern));
                looseRecords.push(z.looseRecord(keySchema, patternValue));
              }
              const schemasToIntersect = [];
              if (Object.keys(shape).length > 0) {
                schemasToIntersect.push(z.object(shape).passthrough());
              }
              schemasToIntersect.push(...looseRecords);
              if (schemasToIntersect.length === 0) {
                zodSchema = z.object({}).passthrough();
              } else if (schemasToIntersect.length === 1) {
                zodSchema = schemasToIntersect[0];
              } else {
                let result = z.intersection(schemasToIntersect[0], schemasToIntersect[1]);
                for (let i = 2; i < schemasToIntersect.length; i++) {
                  result = z.intersection(result, schemasToIntersect[i]);
                }
                zodSchema = result;
              }
              if (schema.additionalProperties === false) {
                const propertyKeys = Object.keys(shape);
                const patterns = patternKeys.map((p) => new RegExp(p));
                const basePatternSchema = zodSchema;
                zodSchema = zodSchema.check((payload) => {
                  if (!(0, util.isPlainObject)(payload.value))
                    return;
                  const unrecognized = [];
                  for (const key of Object.keys(payload.value)) {
                    if (propertyKeys.includes(key))
                      continue;
                    if (patterns.some((regex) => regex.test(key)))
                      continue;
                    unrecognized.push(key);
                  }
                  if (unrecognized.length) {
                    payload.issues.push({
                      code: "unrecognized_keys",
                      keys: unrecognized,
                      input: payload.value,
                      inst: basePatternSchema
                    });
                  }
                });
              }
            } else {
              const objectSchema = z.object(shape);
              if (schema.additionalProperties === false) {
                zodSchema = objectSchema.strict();
              } else if (additionalSchema) {
                zodSchema = objectSchema.catchall(additionalSchema);
              } else {
                zodSchema = objectSchema.passthrough();
              }
            }
            const hasKeyGuard = schema.propertyNames !== void 0 && schema.propertyNames !== true;
            const minProperties = typeof schema.minProperties === "number" ? schema.minProperties : void 0;
            const maxProperties = typeof schema.maxProperties === "number" ? schema.maxProperties : void 0;
            if (hasKeyGuard || minProperties !== void 0 || maxProperties !== void 0) {
              let keySchema;
              if (hasKeyGuard) {
                const keyJSONSchema = typeof schema.propertyNames === "object" && schema.propertyNames.type === void 0 ? { type: "string", ...schema.propertyNames } : schema.propertyNames;
                keySchema = convertSchema(keyJSONSchema, ctx);
              }
              zodSchema = checkObjectGuards(zodSchema, { keySchema, minProperties, maxProperties });
            }
            break;
          }
          case "array": {
            const prefixItems = schema.prefixItems;
            const items = schema.items;
            if (prefixItems && Array.isArray(prefixItems)) {
              const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
              const tupleItems = prefixItems.map((item) => convertSchema(item, ctx));
              const positionalItems = applyMinItems(tupleItems, minItems);
              const rest = !Array.isArray(items) ? getTupleRest(items, ctx) : void 0;
              const tupleSchema = z.tuple(positionalItems);
              zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
              if (typeof schema.minItems === "number") {
                zodSchema = zodSchema.check(z.minLength(schema.minItems));
              }
              if (typeof schema.maxItems === "number") {
                zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
              }
            } else if (Array.isArray(items)) {
              const minItems = typeof schema.minItems === "number" ? schema.minItems : 0;
              const tupleItems = items.map((item) => convertSchema(item, ctx));
              const positionalItems = applyMinItems(tupleItems, minItems);
              const rest = getTupleRest(schema.additionalItems, ctx);
              const tupleSchema = z.tuple(positionalItems);
              zodSchema = rest ? tupleSchema.rest(rest) : tupleSchema;
              if (typeof schema.minItems === "number") {
                zodSchema = zodSchema.check(z.minLength(schema.minItems));
              }
              if (typeof schema.maxItems === "number") {
                zodSchema = zodSchema.check(z.maxLength(schema.maxItems));
              }
            } else if (items !== void 0) {
              const element = convertSchema(items, ctx);
              let arraySchema = z.array(element);
              if (typeof schema.minItems === "number") {
                arraySchema = arraySchema.min(schema.minItems);
              }
              if (typeof schema.maxItems === "number") {
                arraySchema = arraySchema.max(schema.maxItems);
              }
              zodSchema = arraySchema;
            } else {
              zodSchema = z.array(z.any());
            }
            if (schema.uniqueItems === true || schema.contains !== void 0) {
              zodSchema = checkArrayGuards(zodSchema, {
                uniqueItems: schema.uniqueItems === true,
                containsSchema: schema.contains !== void 0 ? convertSchema(schema.contains, ctx) : void 0,
                minContains: typeof schema.minContains === "number" ? schema.minContains : void 0,
                maxContains: typeof schema.maxContains === "number" ? schema.maxContains : void 0
              });
            }
            break;
          }
          default:
            throw new Error(`Unsupported type: ${type}`);
        }
        return zodSchema;
      }
      function convertSchema(schema, ctx) {
        if (typeof schema === "boolean") {
          return schema ? z.any() : z.never();
        }
        let baseSchema = convertBaseSchema(schema, ctx);
        const hasExplicitType = schema.type || schema.enum !== void 0 || schema.const !== void 0;
        if (schema.anyOf && Array.isArray(schema.anyOf)) {
          const options = schema.anyOf.map((s) => convertSchema(s, ctx));
          const anyOfUnion = z.union(options);
          baseSchema = hasExplicitType ? z.intersection(baseSchema, anyOfUnion) : anyOfUnion;
        }
        if (schema.oneOf && Array.isArray(schema.oneOf)) {
          const options = schema.oneOf.map((s) => convertSchema(s, ctx));
          const oneOfUnion = z.xor(options);
          baseSchema = hasExplicitType ? z.intersection(baseSchema, oneOfUnion) : oneOfUnion;
        }
        if (schema.allOf && Array.isArray(schema.allOf)) {
          if (schema.allOf.length === 0) {
            baseSchema = hasExplicitType ? baseSchema : z.any();
          } else {
            let result = hasExplicitType ? baseSchema : convertSchema(schema.allOf[0], ctx);
            const startIdx = hasExplicitType ? 0 : 1;
            for (let i = startIdx; i < schema.allOf.length; i++) {
              result = z.intersection(result, convertSchema(schema.allOf[i], ctx));
            }
            baseSchema = result;
          }
        }
        if (schema.nullable === true && ctx.version === "openapi-3.0") {
          baseSchema = z.nullable(baseSchema);
        }
        if (schema.readOnly === true) {
          baseSchema = z.readonly(baseSchema);
        }
        if (schema.default !== void 0) {
          baseSchema = baseSchema.default(schema.default);
        }
        const extraMeta = {};
        const coreMetadataKeys = ["$id", "id", "$comment", "$anchor", "$vocabulary", "$dynamicRef", "$dynamicAnchor"];
        for (const key of coreMetadataKeys) {
          if (key in schema) {
            extraMeta[key] = schema[key];
          }
        }
        const contentMetadataKeys = ["contentEncoding", "contentMediaType", "contentSchema"];
        for (const key of contentMetadataKeys) {
          if (key in schema) {
            extraMeta[key] = schema[key];
          }
        }
        if (schema.type === "object" && schema.$ref === void 0) {
          if (schema.propertyNames !== void 0 && !containsRef(schema.propertyNames)) {
            extraMeta.propertyNames = schema.propertyNames;
          }
          for (const key of ["minProperties", "maxProperties"]) {
            if (schema[key] !== void 0)
              extraMeta[key] = schema[key];
          }
        }
        if (schema.type === "array" && schema.$ref === void 0) {
          if (schema.contains !== void 0 && !containsRef(schema.contains)) {
            extraMeta.contains = schema.contains;
          }
          for (const key of ["uniqueItems", "minContains", "maxContains"]) {
            if (schema[key] !== void 0)
              extraMeta[key] = schema[key];
          }
        }
        for (const key of Object.keys(schema)) {
          if (!RECOGNIZED_KEYS.has(key)) {
            (0, util.assignProp)(extraMeta, key, schema[key]);
          }
        }
        if (Object.keys(extraMeta).length > 0) {
          ctx.registry.add(baseSchema, extraMeta);
        }
        if (schema.description) {
          baseSchema = baseSchema.describe(schema.description);
        }
        return baseSchema;
      }
      function fromJSONSchema(schema, params) {
        if (typeof schema === "boolean") {
          return schema ? z.any() : z.never();
        }
        let normalized;
        try {
          normalized = JSON.parse(JSON.stringify(schema));
        } catch {
          throw new Error("fromJSONSchema input is not valid JSON (possibly cyclic); use $defs/$ref for recursive schemas");
        }
        const version = detectVersion(normalized, params?.defaultTarget);
        const defs = normalized.$defs || normalized.definitions || {};
        const ctx = {
          version,
          defs,
          refs: /* @__PURE__ */ new Map(),
          processing: /* @__PURE__ */ new Set(),
          rootSchema: normalized,
          registry: params?.registry ?? registries.fd
        };
        return convertSchema(normalized, ctx);
      }
      ;
      const RESOLVING = /* @__PURE__ */ Symbol("z.visit/resolving");
      function visit(schema, fnOrHandlers) {
        const fn = typeof fnOrHandlers === "function" ? fnOrHandlers : (node, rewritten) => {
          const h = fnOrHandlers[node._zod.def.type];
          return h ? h(node, rewritten) : node;
        };
        const cache = /* @__PURE__ */ new Map();
        function run(s) {
          const cached = cache.get(s);
          if (cached === RESOLVING) {
            return new schemas.kU({
              type: "lazy",
              getter: () => cache.get(s)
            });
          }
          if (cached !== void 0)
            return cached;
          cache.set(s, RESOLVING);
          const inner = mapInner(s);
          const mapped = fn(inner, inner !== s);
          cache.set(s, mapped);
          return mapped;
        }
        function mapInner(s) {
          const def = s._zod.def;
          const kind = def.type;
          switch (kind) {
            case "object": {
              const oldShape = def.shape;
              const keys = Object.keys(oldShape);
              let changed = false;
              const newShape = {};
              for (const k of keys) {
                const mapped = run(oldShape[k]);
                if (mapped !== oldShape[k])
                  changed = true;
                newShape[k] = mapped;
              }
              let newCatchall = def.catchall;
              if (def.catchall) {
                newCatchall = run(def.catchall);
                if (newCatchall !== def.catchall)
                  changed = true;
              }
              return changed ? (0, util.clone)(s, { ...def, shape: newShape, catchall: newCatchall }) : s;
            }
            case "array": {
              const mapped = run(def.element);
              return mapped === def.element ? s : (0, util.clone)(s, { ...def, element: mapped });
            }
            case "tuple": {
              const oldItems = def.items;
              let changed = false;
              const newItems = [];
              for (const item of oldItems) {
                const mapped = run(item);
                if (mapped !== item)
                  changed = true;
                newItems.push(mapped);
              }
              let newRest = def.rest;
              if (def.rest) {
                newRest = run(def.rest);
                if (newRest !== def.rest)
                  changed = true;
              }
              return changed ? (0, util.clone)(s, { ...def, items: newItems, rest: newRest }) : s;
            }
            case "record":
            case "map": {
              const newKey = run(def.keyType);
              const newVal = run(def.valueType);
              return newKey === def.keyType && newVal === def.valueType ? s : (0, util.clone)(s, { ...def, keyType: newKey, valueType: newVal });
            }
            case "set": {
              const newVal = run(def.valueType);
              return newVal === def.valueType ? s : (0, util.clone)(s, { ...def, valueType: newVal });
            }
            case "union": {
              const oldOptions = def.options;
              let changed = false;
              const newOptions = [];
              for (const opt of oldOptions) {
                const mapped = run(opt);
                if (mapped !== opt)
                  changed = true;
                newOptions.push(mapped);
              }
              return changed ? (0, util.clone)(s, { ...def, options: newOptions }) : s;
            }
            case "intersection": {
              const newLeft = run(def.left);
              const newRight = run(def.right);
              return newLeft === def.left && newRight === def.right ? s : (0, util.clone)(s, { ...def, left: newLeft, right: newRight });
            }
            case "optional":
            case "nullable":
            case "default":
            case "prefault":
            case "catch":
            case "readonly":
            case "nonoptional":
            case "promise":
            case "success": {
              const newInner = run(def.innerType);
              return newInner === def.innerType ? s : (0, util.clone)(s, { ...def, innerType: newInner });
            }
            case "pipe": {
              const newIn = run(def.in);
              const newOut = run(def.out);
              return newIn === def.in && newOut === def.out ? s : (0, util.clone)(s, { ...def, in: newIn, out: newOut });
            }
            case "function": {
              const newInput = run(def.input);
              const newOutput = run(def.output);
              return newInput === def.input && newOutput === def.output ? s : (0, util.clone)(s, { ...def, input: newInput, output: newOutput });
            }
            case "lazy": {
              const original = def.getter;
              const { _cachedInner, ...rest } = def;
              return (0, util.clone)(s, { ...rest, getter: () => run(original()) });
            }
            // A leaf by choice: `parts` are regex fragments, not data positions.
            case "template_literal":
            // Leaves.
            case "string":
            case "number":
            case "int":
            case "boolean":
            case "bigint":
            case "symbol":
            case "undefined":
            case "null":
            case "void":
            case "never":
            case "any":
            case "unknown":
            case "date":
            case "nan":
            case "enum":
            case "literal":
            case "file":
            case "transform":
            case "custom":
              return s;
            default: {
              kind;
              return s;
            }
          }
        }
        return run(schema);
      }
      ;
      function deepPartial(schema) {
        return visit(schema, {
          object: (s) => s.partial(),
          // Every partialed option now admits `undefined`, which the constructor rejects as a duplicate.
          union: (s) => {
            const def = s._zod.def;
            return def.discriminator === void 0 ? s : classic_schemas.union(def.options);
          }
        });
      }
      ;
      function withChecks(side, checks2) {
        if (!checks2?.length)
          return side;
        const def = side._zod.def;
        return (0, util.clone)(side, (0, util.mergeDefs)(def, { checks: [...def.checks ?? [], ...checks2] }), { parent: true });
      }
      function outSide(def) {
        return withChecks(def.out, def.checks);
      }
      function inSide(def) {
        return def.in._zod.traits.has("$ZodTransform") ? outSide(def) : def.in;
      }
      function input(schema) {
        return visit(schema, {
          pipe: (s) => inSide(s._zod.def),
          // A default value belongs to the output side, so a rewritten inner type leaves it stranded. `.default()` widens the declared input type with `undefined`, and `optional` is what carries that across.
          default: (s, rewritten) => rewritten ? classic_schemas.optional(s._zod.def.innerType) : s,
          // A catch value is output-side too, but `.catch()` leaves the declared input type alone, so the inner schema stands on its own.
          catch: (s, rewritten) => rewritten ? s._zod.def.innerType : s
        });
      }
      function output(schema) {
        return visit(schema, {
          pipe: (s) => outSide(s._zod.def),
          // A prefault value is fed through the schema, which makes it input-side, so a rewritten inner type leaves it stranded.
          prefault: (s, rewritten) => rewritten ? s._zod.def.innerType : s
        });
      }
      ;
      function string(params) {
        return api.K_(classic_schemas.ZodString, params);
      }
      function number(params) {
        return api.qG(classic_schemas.ZodNumber, params);
      }
      function coerce_boolean(params) {
        return api.dN(classic_schemas.ZodBoolean, params);
      }
      function bigint(params) {
        return api.St(classic_schemas.ZodBigInt, params);
      }
      function coerce_date(params) {
        return api.B4(classic_schemas.ZodDate, params);
      }
      ;
    })
  )
};
