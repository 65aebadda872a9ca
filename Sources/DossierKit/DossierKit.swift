// The one import of a plugin author.
@_exported public import ArgumentParser
@_exported public import CommandKit
@_exported public import DocumentModel
@_exported public import GraphKit
@_exported public import LanguageEngine
@_exported public import NewsLayers
