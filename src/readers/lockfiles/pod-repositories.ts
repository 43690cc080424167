/**
 * Repositories of pods that are Swift packages too and whose pod versions are the tags of the repository. Podfile.lock names no
 * repository for pods of the public specs.
 */
export const podRepositories: ReadonlyMap<string, string> = new Map(
  [
    'AFNetworking/AFNetworking',
    'Alamofire/Alamofire',
    'Alamofire/AlamofireImage',
    'Moya/Moya',
    'Quick/Nimble',
    'Quick/Quick',
    'ReactiveX/RxSwift',
    'ReactiveCocoa/ReactiveSwift',
    'SDWebImage/SDWebImage',
    'SnapKit/SnapKit',
    'SwiftyJSON/SwiftyJSON',
    'Swinject/Swinject',
    'krzyzanowskim/CryptoSwift',
    'kishikawakatsumi/KeychainAccess',
    'marmelroy/PhoneNumberKit',
    'marmelroy/Zip',
    'mxcl/PromiseKit',
    'onevcat/Kingfisher',
    'daltoniam/Starscream',
    'scinfu/SwiftSoup',
    'stephencelis/SQLite.swift',
    'tid-kijyun/Kanna',
    'weichsel/ZIPFoundation',
    'yannickl/DynamicColor',
  ]
    .map((path): [string, string] => [path.slice(path.indexOf('/') + 1), `github.com/${path}`])
    .concat([
      ['Charts', 'github.com/ChartsOrg/Charts'],
      ['DGCharts', 'github.com/ChartsOrg/Charts'],
      ['Firebase', 'github.com/firebase/firebase-ios-sdk'],
      ['JWTDecode', 'github.com/auth0/JWTDecode.swift'],
      ['ObjectMapper', 'github.com/tristanhimmelman/ObjectMapper'],
      ['RealmSwift', 'github.com/realm/realm-swift'],
      ['SSZipArchive', 'github.com/ZipArchive/ZipArchive'],
      ['Sentry', 'github.com/getsentry/sentry-cocoa'],
      ['SwiftProtobuf', 'github.com/apple/swift-protobuf'],
      ['lottie-ios', 'github.com/airbnb/lottie-ios'],
    ]),
);
